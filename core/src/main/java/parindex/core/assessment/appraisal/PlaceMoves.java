package parindex.core.assessment.appraisal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import parindex.core.points.Points;

/// What explanation, second appraisal and council moved in places: units of one kind by the sum of their appraised
/// lines, equal sums sharing a place (U-14). Points from elsewhere are not among them, so these are no places of a
/// publication.
///
/// @param first sums of units after the first appraisal
/// @param last  sums of units in the end
public record PlaceMoves(Map<String, Points> first, Map<String, Points> last) {
    public PlaceMoves {
        first = Map.copyOf(first);
        last = Map.copyOf(last);
    }

    /// @param lines of all units of the kind
    public static PlaceMoves of(List<LineOutcome> lines) {
        return new PlaceMoves(sums(lines, LineOutcome::first), sums(lines, LineOutcome::last));
    }

    private static Map<String, Points> sums(List<LineOutcome> lines, Function<LineOutcome, Points> points) {
        return lines.stream().collect(groupingBy(LineOutcome::unit, reducing(Points.ZERO, points, Points::plus)));
    }

    /// Places, 1 on top.
    public record Move(int before, int after) {}

    /// From the first appraisal to the end, all lines of all units together.
    public Move of(String unit) {
        return new Move(place(sum(first, unit), first.values()), place(sum(last, unit), last.values()));
    }

    /// What one line alone moved: the place its unit would have without, and the one it has.
    public Move of(LineOutcome line) {
        var own = sum(last, line.unit());
        var others = last.entrySet().stream()
                .filter(one -> !one.getKey().equals(line.unit()))
                .map(Map.Entry::getValue)
                .toList();
        return new Move(place(own.minus(line.last().minus(line.first())), others), place(own, others));
    }

    private static Points sum(Map<String, Points> sums, String unit) {
        return sums.getOrDefault(unit, Points.ZERO);
    }

    private static int place(Points own, Collection<Points> sums) {
        return 1 + (int) sums.stream().filter(sum -> sum.isMoreThan(own)).count();
    }
}
