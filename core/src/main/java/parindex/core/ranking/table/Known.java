package parindex.core.ranking.table;

import java.util.Optional;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Item;
import parindex.core.points.Points;
import parindex.core.ranking.Published;

/// What a table of a year is looked at with.
///
/// @param year      assessment year
/// @param published what is known of that year, with the register of units
/// @param set       the criteria set of that year, where its structure is known
public record Known(int year, Published published, Optional<CriteriaSet> set) {
    private static final Points HUNDRED = Points.of("100");

    /// The most that can be reached in all.
    Points most() {
        return set.map(CriteriaSet::max).orElse(HUNDRED);
    }

    /// The most that can be reached in an area, nothing where the set has no such area.
    Optional<Points> most(String area) {
        return set.isEmpty()
                ? Optional.of(HUNDRED)
                : set.get().areas().stream()
                        .filter(item -> item.code().toString().equals(area))
                        .findFirst()
                        .map(Item::max);
    }
}
