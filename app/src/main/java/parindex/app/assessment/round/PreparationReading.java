package parindex.app.assessment.round;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.criteria.SetCatalogue;
import parindex.app.criteria.SetEntry;
import parindex.app.unit.Units;
import parindex.core.assessment.opening.OpeningCheck;
import parindex.core.assessment.opening.OpeningFault;
import parindex.core.assessment.opening.OpeningPlan;
import parindex.core.unit.UnitKind;
import parindex.formats.register.BundledRegister;

/// Reads what was chosen for a round in preparation.
@Component
@Lazy
@Transactional(readOnly = true)
public class PreparationReading {
    private final PreparationStore store;
    private final ChoiceStore choices;
    private final Units units;
    private final SetCatalogue catalogue;
    private final BundledRegister register;

    PreparationReading(
            PreparationStore store,
            ChoiceStore choices,
            Units units,
            SetCatalogue catalogue,
            @Value("${parindex.home:.}") Path home) {
        this.store = store;
        this.choices = choices;
        this.units = units;
        this.catalogue = catalogue;
        this.register = BundledRegister.in(home);
    }

    public Preparation of(Round round) {
        var sets = store.sets(round.id());
        var entries = new EnumMap<UnitKind, SetEntry>(UnitKind.class);
        sets.forEach(set -> catalogue.find(set.name()).ifPresent(entry -> entries.put(set.kind(), entry)));
        var chosen = new HashSet<>(store.units(round.id()));
        var tree = units.tree();
        return new Preparation(
                round,
                sets,
                entries,
                tree.all().stream().filter(unit -> chosen.contains(unit.id())).toList(),
                choices.choices(round.id()),
                new Preparation.Register(tree, register.agencies()));
    }

    /// Everything that the round would be opened with.
    public OpeningPlan plan(Preparation preparation) {
        return new OpeningPlan(
                preparation.round().calendar(),
                preparation.planned(),
                preparation.units().stream().map(Preparation::body).toList(),
                preparation.directory(),
                new HashSet<>(store.manned("DRAFTER", "HEAD")),
                new HashSet<>(store.manned("HEAD")));
    }

    /// What stands in the way of opening it.
    public List<OpeningFault> check(Preparation preparation) {
        var round = preparation.round();
        return OpeningCheck.of(plan(preparation), round.year(), round.now());
    }
}
