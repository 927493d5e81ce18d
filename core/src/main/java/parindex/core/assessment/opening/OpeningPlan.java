package parindex.core.assessment.opening;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import parindex.core.assessment.workflow.Calendar;

/// Everything that a round would be opened with.
///
/// @param calendar  its dates
/// @param sets      a set a kind of unit
/// @param units     the units to be assessed
/// @param directory the register, on the day of opening
/// @param staffed   units for which somebody can enter
/// @param headed    units for which somebody can approve and send
public record OpeningPlan(
        Calendar calendar,
        List<PlannedSet> sets,
        List<Body> units,
        Directory directory,
        Set<UUID> staffed,
        Set<UUID> headed) {
    public OpeningPlan {
        sets = List.copyOf(sets);
        units = List.copyOf(units);
        staffed = Set.copyOf(staffed);
        headed = Set.copyOf(headed);
    }

    /// Who answers for each leaf of a unit; nobody where there is no set for its kind.
    public List<Answer> answers(Body unit) {
        return sets.stream()
                .filter(set -> set.kind() == unit.kind())
                .findFirst()
                .map(set -> Answers.of(set.set(), set.choices(), directory, unit))
                .orElse(List.of());
    }
}
