package parindex.app.assessment.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.PreparationStore.ChosenSet;
import parindex.app.criteria.SetEntry;
import parindex.app.unit.KnownUnit;
import parindex.app.unit.UnitTree;
import parindex.core.assessment.opening.Answer;
import parindex.core.assessment.opening.Answers;
import parindex.core.assessment.opening.Body;
import parindex.core.assessment.opening.Choices;
import parindex.core.assessment.opening.Directory;
import parindex.core.assessment.opening.PlannedSet;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.SetFault;
import parindex.core.scoring.CasesCheck;
import parindex.core.unit.Agencies;
import parindex.core.unit.UnitKind;

/// Everything that was chosen for a round so far.
///
/// @param round    the round
/// @param sets     the chosen set of each kind of unit
/// @param entries  the same as the catalogue knows them now
/// @param units    the chosen units, by name
/// @param choices  what was chosen about who answers
/// @param register the register of units, and what agencies are called
public record Preparation(
        Round round,
        List<ChosenSet> sets,
        Map<UnitKind, SetEntry> entries,
        List<KnownUnit> units,
        Map<UnitKind, Choices> choices,
        Register register) {
    public Preparation {
        sets = List.copyOf(sets);
        entries = Map.copyOf(entries);
        units = List.copyOf(units);
        choices = Map.copyOf(choices);
    }

    /// The register of units, and the names by which sets call them.
    public record Register(UnitTree tree, Agencies agencies) {}

    public Optional<CriteriaSet> set(UnitKind kind) {
        return Optional.ofNullable(entries.get(kind)).flatMap(SetEntry::set);
    }

    /// Chosen units of a kind.
    public List<KnownUnit> units(UnitKind kind) {
        return units.stream().filter(unit -> unit.kind() == kind).toList();
    }

    public Choices choices(UnitKind kind) {
        return choices.getOrDefault(kind, Choices.NONE);
    }

    /// The register as it will be on the day of opening.
    public Directory directory() {
        var day = round.calendar()
                .day()
                .orElseGet(() -> round.now()
                        .atZone(parindex.core.assessment.workflow.Calendar.ZONE)
                        .toLocalDate());
        return new Directory(
                register.tree().all().stream().map(Preparation::body).toList(), register.agencies(), day);
    }

    public static Body body(KnownUnit unit) {
        return new Body(unit.id(), unit.name(), unit.kind(), unit.place().path(), unit.validity());
    }

    /// Who answers for each leaf of a unit.
    public List<Answer> answers(KnownUnit unit) {
        return set(unit.kind())
                .map(set -> Answers.of(set, choices(unit.kind()), directory(), body(unit)))
                .orElse(List.of());
    }

    /// Units that can be chosen: those below the host, the host among them, that exist on the day of opening and are of
    /// a kind that has a set (F-08).
    public List<KnownUnit> candidates() {
        var day = directory().day();
        return register.tree().from(round.host().id()).stream()
                .filter(unit -> unit.existsOn(day))
                .filter(unit -> sets.stream().anyMatch(set -> set.kind() == unit.kind()))
                .toList();
    }

    List<PlannedSet> planned() {
        return sets.stream().flatMap(chosen -> planned(chosen).stream()).toList();
    }

    private Optional<PlannedSet> planned(ChosenSet chosen) {
        return Optional.ofNullable(entries.get(chosen.kind()))
                .flatMap(entry -> entry.set()
                        .map(set -> new PlannedSet(chosen.kind(), set, faults(set, entry), choices(chosen.kind()))));
    }

    private static List<SetFault> faults(CriteriaSet set, SetEntry entry) {
        return Stream.concat(set.faults().stream(), CasesCheck.of(set, entry.cases()).stream())
                .toList();
    }
}
