package parindex.core.ranking;

import java.util.Map;
import java.util.Optional;
import parindex.core.points.Points;

/// What is known of a unit before it is ranked.
///
/// @param unit   its name
/// @param total  exact total, nothing while it is not finished: such a unit is not ranked, least of all as zero
/// @param region economic region, where known
/// @param areas  points by area code, where known
public record Entry(String unit, Optional<Points> total, Optional<String> region, Map<String, Points> areas) {
    public Entry {
        areas = Map.copyOf(areas);
    }

    /// A finished unit of which nothing else is known.
    public static Entry of(String unit, Points total) {
        return new Entry(unit, Optional.of(total), Optional.empty(), Map.of());
    }

    /// A unit that is not finished.
    public static Entry unfinished(String unit) {
        return new Entry(unit, Optional.empty(), Optional.empty(), Map.of());
    }
}
