package parindex.app.unit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.typed.TypedDay;
import parindex.app.unit.UnitActions.End;
import parindex.core.language.Text;
import parindex.core.unit.UnitKind;

/// What somebody asks for about the register, looked at and done, for pages and programs alike. A unit that he does
/// not keep is not there for his deeds; what makes no sense is answered with why.
@Component
public class UnitDeeds {
    private final Units units;
    private final UnitActions actions;
    private final ReadyLists ready;

    UnitDeeds(Units units, UnitActions actions, @Lazy ReadyLists ready) {
        this.units = units;
        this.actions = actions;
        this.ready = ready;
    }

    /// A unit as it was typed.
    ///
    /// @param from first day, or empty
    public record Typed(String name, UnitKind kind, String code, String from) {}

    /// What came of adding a unit.
    public sealed interface Added {
        /// It is there.
        record Done(KnownUnit unit) implements Added {}

        /// It cannot be added.
        record Not(Text why) implements Added {}
    }

    /// Adds a unit.
    public Added add(Visit visit, Optional<KnownUnit> above, Typed typed) {
        var first = TypedDay.of(typed.from());
        var unit = new NewUnit(typed.name(), typed.kind(), above.map(KnownUnit::id), typed.code(), first, false);
        var refusal = typed.from().isBlank() || first.isPresent()
                ? rules(visit).addition(unit)
                : Optional.of(UnitWording.noDay(typed.from()));
        return refusal.<Added>map(Added.Not::new).orElseGet(() -> new Added.Done(actions.add(by(visit), unit)));
    }

    /// Adds the units of a ready list that are not there yet.
    public Optional<Text> addReady(Visit visit, Optional<KnownUnit> above, ReadyLists.Which list) {
        var rules = rules(visit);
        if (!rules.keeps(above)) {
            return Optional.of(UnitWording.notHere());
        }
        actions.addAll(by(visit), ready.of(list, above, rules, units.today()), list.name());
        return Optional.empty();
    }

    /// What a unit is to be called, and where it is to stand.
    ///
    /// @param parent name, code or address of the unit above; empty where it stays
    public record Change(String name, String code, String parent, int version) {}

    /// Renames or moves a unit that the person keeps.
    public Optional<Text> change(Visit visit, KnownUnit unit, Change change) {
        var rules = rules(visit);
        var parent = change.parent().isBlank() ? Optional.<KnownUnit>empty() : named(rules, change.parent());
        if (!change.parent().isBlank() && parent.isEmpty()) {
            return Optional.of(UnitWording.noParent(change.parent()));
        }
        var isSame = change.version() == unit.version();
        var refusal = (isSame ? Optional.<Text>empty() : Optional.of(UnitWording.changedMeanwhile()))
                .or(() -> rules.renaming(unit, change.name()))
                .or(() -> parent.flatMap(to -> rules.moving(unit, to)))
                .or(() -> actions.rename(
                        by(visit), unit, change.name().strip(), change.code().strip()));
        if (refusal.isEmpty()) {
            parent.ifPresent(to -> actions.move(by(visit), unit, to));
        }
        return refusal;
    }

    /// The end of a unit as it was typed.
    ///
    /// @param successors names, codes or addresses
    public record Ending(String last, List<String> successors, String act) {}

    /// Ends a unit that the person keeps.
    public Optional<Text> end(Visit visit, KnownUnit unit, Ending ending) {
        var rules = rules(visit);
        var day = TypedDay.of(ending.last());
        var missing = ending.successors().stream()
                .filter(name -> named(rules, name).isEmpty())
                .findFirst();
        var refusal = (day.isEmpty() ? Optional.of(UnitWording.noDay(ending.last())) : Optional.<Text>empty())
                .or(() -> unit.validity()
                        .from()
                        .filter(day.orElseThrow()::isBefore)
                        .map(UnitWording::endBeforeBeginning))
                .or(() -> missing.map(UnitWording::noSuccessor));
        if (refusal.isEmpty()) {
            var followers = ending.successors().stream()
                    .flatMap(name -> named(rules, name).stream())
                    .toList();
            actions.end(
                    by(visit),
                    unit,
                    new End(day.orElseThrow(), followers, ending.act().strip()));
        }
        return refusal;
    }

    private Optional<KnownUnit> named(UnitRules rules, String name) {
        return rules.tree().called(name, units.today()).stream().findFirst();
    }

    private UnitRules rules(Visit visit) {
        return new UnitRules(visit.signedIn(), units.tree());
    }

    /// The unit of an address; 404 where there is none.
    public KnownUnit find(String slug) {
        return units.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The unit above, nothing where none is named.
    public Optional<KnownUnit> parent(String slug) {
        return slug.isBlank() ? Optional.empty() : Optional.of(find(slug));
    }

    /// A unit that this person keeps; any other one does not exist for his deeds.
    public KnownUnit kept(Visit visit, String slug) {
        return units.find(slug)
                .filter(unit -> rules(visit).keeps(Optional.of(unit)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static UUID by(Visit visit) {
        return visit.signedIn().id();
    }
}
