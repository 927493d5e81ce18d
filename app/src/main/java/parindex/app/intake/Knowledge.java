package parindex.app.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import parindex.core.audit.Finding;
import parindex.core.criteria.CriteriaSet;
import parindex.core.intake.ReportedCard;
import parindex.core.ranking.Standings;
import parindex.core.unit.NameAliases;

/// What the program brings along to judge a report by: criteria sets, the register of units, names that mean the
/// same, and what does not add up.
@Component
public class Knowledge {
    /// The criteria set of a year, nothing where none is bundled.
    public Optional<CriteriaSet> set(int year) {
        return Optional.empty();
    }

    /// Names that mean the same agency.
    public NameAliases agencies() {
        return NameAliases.NONE;
    }

    /// What was published about all units of a year.
    public Standings published(int year) {
        return new Standings(year, List.of());
    }

    /// What does not add up in a report.
    public List<Finding> findings(ReportedCard card) {
        return List.of();
    }
}
