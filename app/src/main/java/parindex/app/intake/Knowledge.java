package parindex.app.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import parindex.core.audit.Audit;
import parindex.core.audit.Finding;
import parindex.core.criteria.CriteriaSet;
import parindex.core.intake.ReportedCard;
import parindex.core.ranking.Published;
import parindex.core.unit.NameAliases;
import parindex.formats.criteria.BundledSets;
import parindex.formats.register.BundledRegister;
import parindex.formats.register.Tile;

/// What the program brings along to judge a report by: criteria sets, the register of units, names that mean the
/// same, and what does not add up. Read when first asked for, and kept.
@Component
@Lazy
public class Knowledge {
    private final BundledSets sets;
    private final Map<Integer, Optional<CriteriaSet>> byYear = new ConcurrentHashMap<>();
    private final NameAliases agencies;
    private final Published published;
    private final List<Tile> tiles;

    Knowledge(@Value("${parindex.home:.}") Path home) {
        sets = BundledSets.in(home);
        var register = BundledRegister.in(home);
        agencies = register.agencies().names();
        published = register.published();
        tiles = register.tiles();
    }

    /// The criteria set of a year, nothing where none is bundled.
    public Optional<CriteriaSet> set(int year) {
        return byYear.computeIfAbsent(year, sets::forYear);
    }

    /// Names that mean the same agency.
    public NameAliases agencies() {
        return agencies;
    }

    /// What was published of other years and units.
    public Published published() {
        return published;
    }

    /// The units as a grid of squares.
    public List<Tile> tiles() {
        return tiles;
    }

    /// What does not add up in a report, the gravest first.
    ///
    /// @param set what it should follow, nothing where it is not known
    public List<Finding> findings(ReportedCard card, Optional<CriteriaSet> set) {
        return Audit.of(card, set, agencies).findings();
    }
}
