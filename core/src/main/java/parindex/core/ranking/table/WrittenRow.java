package parindex.core.ranking.table;

import java.util.Map;
import java.util.Optional;
import parindex.core.points.Points;

/// A row of a published table as it is printed: nothing is rounded, what is blank is not there.
///
/// @param name  the unit in the words of the table
/// @param total total points
/// @param place place
/// @param band  A, B, C …
/// @param areas points by area code
public record WrittenRow(
        String name,
        Optional<Points> total,
        Optional<Integer> place,
        Optional<String> band,
        Map<String, Points> areas) {
    public WrittenRow {
        areas = Map.copyOf(areas);
    }

    /// Whether it says anything of its unit.
    public boolean isBlank() {
        return total.isEmpty() && place.isEmpty() && band.isEmpty() && areas.isEmpty();
    }

    /// The sum of its areas, nothing where it has none.
    Optional<Points> sum() {
        return areas.isEmpty() ? Optional.empty() : Optional.of(Points.sum(areas.values().stream()));
    }
}
