package parindex.app.assessment.round;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.ChoiceStore.About;
import parindex.app.assessment.round.ChoiceStore.Goals;
import parindex.app.assessment.round.ChoiceStore.Scope;
import parindex.app.assessment.round.RoundActions.Wanted;
import parindex.app.criteria.SetCatalogue;
import parindex.app.kit.web.Words;
import parindex.app.kit.web.typed.TypedFigure;
import parindex.app.unit.KnownUnit;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.unit.UnitKind;

/// What is chosen for a round, as pages and programs say it: words and addresses are understood here and chosen, or it
/// is said why not.
@Component
@Lazy
public class RoundChoices {
    private final RoundActions actions;
    private final PreparationReading preparations;
    private final SetCatalogue catalogue;

    RoundChoices(RoundActions actions, PreparationReading preparations, SetCatalogue catalogue) {
        this.actions = actions;
        this.preparations = preparations;
        this.catalogue = catalogue;
    }

    /// Chooses the set of each kind that is named; an empty name takes it away.
    public Optional<Text> sets(Wanted first, Round round, Map<UnitKind, String> named) {
        var preparation = preparations.of(round);
        var wanted = first;
        for (var kind : UnitKind.values()) {
            var name = named.getOrDefault(kind, chosen(preparation, kind));
            if (!name.equals(chosen(preparation, kind))) {
                var refusal = set(wanted, kind, name);
                if (refusal.isPresent()) {
                    return refusal;
                }
                wanted = new Wanted(wanted.round(), wanted.version() + 1, wanted.person());
            }
        }
        return Optional.empty();
    }

    private Optional<Text> set(Wanted wanted, UnitKind kind, String name) {
        if (name.isEmpty()) {
            return actions.drop(wanted, kind);
        }
        var entry = catalogue.find(name).filter(found -> found.set().isPresent());
        return entry.isEmpty()
                ? Optional.of(RoundWording.noSet(name))
                : actions.choose(wanted, SetDocuments.of(entry.get(), kind));
    }

    /// The name of the set of a kind, or empty.
    public static String chosen(Preparation preparation, UnitKind kind) {
        return preparation.sets().stream()
                .filter(set -> set.kind() == kind)
                .map(set -> set.name())
                .findFirst()
                .orElse("");
    }

    /// Chooses these units and no others among those that were offered.
    public Optional<Text> units(Wanted wanted, List<KnownUnit> offered, List<KnownUnit> chosen) {
        return actions.units(wanted, offered, chosen);
    }

    /// Who answers for a name of the set, or for an item.
    ///
    /// @param agency name, code or address; empty goes back to what the set says
    /// @param self   the unit answers itself
    public record Answering(UnitKind kind, String name, String item, String agency, boolean self) {
        About about() {
            return new About(kind, name, item);
        }
    }

    /// Chooses who answers.
    public Optional<Text> answering(Wanted wanted, Round round, Answering chosen) {
        var preparation = preparations.of(round);
        if (chosen.name().isEmpty() && !has(preparation, chosen)) {
            return Optional.of(RoundWording.noItem(chosen.item()));
        }
        if (chosen.self()) {
            return actions.answer(wanted, chosen.about(), Optional.empty());
        }
        if (chosen.agency().isEmpty()) {
            return actions.forget(wanted, chosen.about());
        }
        var agency = agency(preparation, chosen.agency());
        return agency.isEmpty()
                ? Optional.of(RoundWording.noAgency(chosen.agency()))
                : actions.answer(wanted, chosen.about(), agency);
    }

    private static boolean has(Preparation preparation, Answering chosen) {
        return ItemCode.find(chosen.item())
                .flatMap(code -> preparation.set(chosen.kind()).flatMap(set -> set.item(code)))
                .isPresent();
    }

    /// The unit that was typed, if exactly one of the host's exists on the day (F-08).
    private static Optional<UUID> agency(Preparation preparation, String typed) {
        var found = preparation
                .register()
                .tree()
                .called(typed, preparation.directory().day())
                .stream()
                .filter(unit ->
                        unit.place().path().contains(preparation.round().host().id()))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    /// Targets and what does not apply, as typed.
    ///
    /// @param unit    address of one unit, empty for all of the kind
    /// @param targets by code
    /// @param exempt  codes
    public record Aims(UnitKind kind, String unit, Map<String, String> targets, Set<String> exempt) {}

    /// Sets targets and what does not apply.
    public Optional<Text> goals(Wanted wanted, Round round, Aims aims, Words words) {
        var preparation = preparations.of(round);
        var set = preparation.set(aims.kind());
        if (set.isEmpty()) {
            return Optional.of(RoundWording.noSet(aims.kind().name()));
        }
        var targets = new HashMap<ItemCode, Points>();
        var exempt = new HashSet<ItemCode>();
        for (var leaf : set.get().leaves()) {
            var typed = aims.targets().getOrDefault(leaf.code().toString(), "");
            var fault = target(leaf, typed, words, targets);
            if (fault.isPresent()) {
                return fault;
            }
            if (aims.exempt().contains(leaf.code().toString())) {
                exempt.add(leaf.code());
            }
        }
        return actions.goals(wanted, scope(preparation, aims.kind(), aims.unit()), new Goals(targets, exempt));
    }

    private static Optional<Text> target(Item leaf, String typed, Words words, Map<ItemCode, Points> targets) {
        var code = leaf.code().toString();
        return switch (TypedFigure.of(typed, words.language())) {
            case TypedFigure.Empty ignored -> Optional.empty();
            case TypedFigure.Read read -> {
                var points = new Points(read.value());
                targets.put(leaf.code(), points);
                if (points.isMoreThan(leaf.max())) {
                    var most = words.figures().exact(leaf.max().value());
                    yield Optional.of(RoundWording.tooMany(code, typed, most));
                }
                yield points.isLessThan(Points.ZERO)
                        ? Optional.of(RoundWording.noPoints(code, typed))
                        : Optional.empty();
            }
            case TypedFigure.Asked ignored -> Optional.of(RoundWording.noPoints(code, typed));
            case TypedFigure.Refused ignored -> Optional.of(RoundWording.noPoints(code, typed));
        };
    }

    /// For one unit where one of the round is named, otherwise for the kind.
    public static Scope scope(Preparation preparation, UnitKind kind, String unit) {
        return preparation.units().stream()
                .filter(one -> one.slug().equals(unit))
                .findFirst()
                .map(one -> Scope.of(one.id()))
                .orElseGet(() -> Scope.of(kind));
    }
}
