package parindex.core.assessment.opening;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.core.assessment.opening.Answer.Origin;
import parindex.core.assessment.opening.OpeningFault.Kind;
import parindex.core.assessment.workflow.Milestone;
import parindex.core.criteria.SetFault;
import parindex.core.criteria.SetFault.Weight;
import parindex.core.unit.UnitKind;

/// Looks before a round is opened at everything that it would be opened with: what stops, and what somebody has to
/// accept by name (M-06, F-03, F-05, F-07, F-08, R-03, R-06).
public final class OpeningCheck {
    private final OpeningPlan plan;
    private final int year;
    private final Instant now;

    private OpeningCheck(OpeningPlan plan, int year, Instant now) {
        this.plan = plan;
        this.year = year;
        this.now = now;
    }

    /// Everything that was found, what stops first.
    ///
    /// @param year the assessment year of the round
    /// @param now  by the clock of the server
    public static List<OpeningFault> of(OpeningPlan plan, int year, Instant now) {
        var check = new OpeningCheck(plan, year, now);
        return Stream.of(check.dates(), check.units(), check.sets(), check.answers(), check.people())
                .flatMap(faults -> faults)
                .sorted(java.util.Comparator.comparing(OpeningFault::stops).reversed())
                .toList();
    }

    /// Words of what was found and accepted by nobody; a round can be opened when there are none.
    public static List<String> open(List<OpeningFault> faults, Set<String> accepted) {
        return faults.stream()
                .filter(fault -> fault.stops() || !accepted.contains(fault.word()))
                .map(OpeningFault::word)
                .distinct()
                .toList();
    }

    private Stream<OpeningFault> dates() {
        var faults = plan.calendar().faults().stream().map(fault -> OpeningFault.of(Kind.DATES, fault.said()));
        var over = plan.calendar().at(Milestone.SELF_ASSESSMENT_ENDS).filter(end -> !now.isBefore(end)).stream()
                .map(end -> OpeningFault.of(Kind.ENDED_ALREADY, OpeningWording.endedAlready()));
        return Stream.concat(faults, over);
    }

    private Stream<OpeningFault> units() {
        var none = plan.units().isEmpty()
                ? Stream.of(OpeningFault.of(Kind.NO_UNIT, OpeningWording.noUnit()))
                : Stream.<OpeningFault>empty();
        var ended = plan.units().stream()
                .filter(unit -> !unit.validity().includes(plan.directory().day()))
                .map(unit -> OpeningFault.of(
                        Kind.UNIT_ENDED,
                        OpeningWording.ended(unit, plan.directory().day())));
        return Stream.concat(none, ended);
    }

    private Stream<OpeningFault> sets() {
        var covered = plan.sets().stream().map(PlannedSet::kind).collect(Collectors.toSet());
        var missing = plan.sets().isEmpty()
                ? Stream.of(OpeningFault.of(Kind.NO_SET, OpeningWording.noSet()))
                : plan.units().stream()
                        .map(Body::kind)
                        .distinct()
                        .filter(kind -> !covered.contains(kind))
                        .map(kind -> OpeningFault.of(Kind.NO_SET, OpeningWording.noSet(kind)));
        return Stream.concat(missing, plan.sets().stream().flatMap(this::set));
    }

    private Stream<OpeningFault> set(PlannedSet planned) {
        var terms = planned.set().terms();
        var kind = terms.kind()
                .filter(meant -> meant != planned.kind())
                .map(meant -> OpeningFault.of(
                        Kind.SET_OF_ANOTHER_KIND, OpeningWording.anotherKind(planned.set(), meant, planned.kind())));
        var years = Optional.of(terms.years())
                .filter(all -> !all.isEmpty() && !all.contains(year))
                .map(all -> OpeningFault.of(Kind.SET_OF_ANOTHER_YEAR, OpeningWording.anotherYear(planned.set(), year)));
        var faults = planned.faults().stream().filter(OpeningCheck::counts).map(OpeningFault::of);
        return Stream.of(kind.stream(), years.stream(), faults).flatMap(found -> found);
    }

    /// Who answers is looked at as it will be in the round, whatever the set says.
    private static boolean counts(SetFault fault) {
        return switch (fault.kind()) {
            case UNASSIGNED, AGENCY_ENDED -> false;
            case STRUCTURE_UNKNOWN -> true;
            default -> fault.kind().weight() != Weight.NOTE;
        };
    }

    private Stream<OpeningFault> answers() {
        return byKind().entrySet().stream().flatMap(kind -> answers(kind.getKey(), kind.getValue()));
    }

    private LinkedHashMap<UnitKind, List<Body>> byKind() {
        return plan.units().stream().collect(groupingBy(Body::kind, LinkedHashMap::new, Collectors.toList()));
    }

    /// Leaves with nobody are told once a kind of unit, not once a unit; a set that names nobody at all means that each
    /// unit answers for itself.
    private Stream<OpeningFault> answers(UnitKind kind, List<Body> units) {
        var answers =
                units.stream().flatMap(unit -> plan.answers(unit).stream()).toList();
        var named = answers.stream().anyMatch(answer -> answer.origin() != Origin.NOBODY);
        var nobody = answers.stream()
                .filter(answer -> named && answer.origin() == Origin.NOBODY)
                .map(Answer::item)
                .distinct()
                .map(item -> OpeningFault.of(Kind.UNASSIGNED, OpeningWording.unassigned(kind, item)));
        var unmatched = answers.stream()
                .filter(answer -> answer.origin() == Origin.UNMATCHED)
                .map(Answer::name)
                .distinct()
                .map(name -> OpeningFault.of(Kind.AGENCY_UNMATCHED, OpeningWording.unmatched(kind, name)));
        return Stream.concat(nobody, unmatched);
    }

    private Stream<OpeningFault> people() {
        var units = plan.units().stream().flatMap(this::people);
        var agencies = agencies()
                .filter(body -> plan.units().stream().map(Body::id).noneMatch(body.id()::equals))
                .toList();
        var ended = agencies.stream()
                .filter(body -> !body.validity().includes(plan.directory().day()))
                .map(body -> OpeningFault.of(
                        Kind.AGENCY_ENDED,
                        OpeningWording.ended(body, plan.directory().day())));
        var empty = agencies.stream()
                .filter(body -> !plan.staffed().contains(body.id()))
                .map(body -> OpeningFault.of(Kind.AGENCY_WITHOUT_PEOPLE, OpeningWording.agencyWithoutPeople(body)));
        return Stream.of(units, ended, empty).flatMap(faults -> faults);
    }

    private Stream<OpeningFault> people(Body unit) {
        if (!plan.staffed().contains(unit.id())) {
            return Stream.of(OpeningFault.of(Kind.UNIT_WITHOUT_PEOPLE, OpeningWording.withoutPeople(unit)));
        }
        return plan.headed().contains(unit.id())
                ? Stream.empty()
                : Stream.of(OpeningFault.of(Kind.UNIT_WITHOUT_HEAD, OpeningWording.withoutHead(unit)));
    }

    /// Every agency that leads something.
    private Stream<Body> agencies() {
        return plan.units().stream()
                .flatMap(unit -> plan.answers(unit).stream())
                .map(Answer::lead)
                .distinct()
                .flatMap((UUID id) -> plan.directory().find(id).stream());
    }
}
