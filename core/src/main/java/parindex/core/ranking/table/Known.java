package parindex.core.ranking.table;

import java.util.Optional;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.points.Points;
import parindex.core.ranking.Published;
import parindex.core.ranking.PublishedResult;
import parindex.core.ranking.PublishedResult.Scope;
import parindex.core.unit.Register;

/// What a table of a year is looked at with.
///
/// @param scope     whose results the table prints
/// @param year      assessment year
/// @param published what is known of that year
/// @param register  the units that it can be about
/// @param set       the criteria set of that year, where its structure is known
public record Known(Scope scope, int year, Published published, Register register, Optional<CriteriaSet> set) {
    private static final Points HUNDRED = Points.of("100");

    /// A table of provinces.
    public static Known ofProvinces(int year, Published published, Optional<CriteriaSet> set) {
        return new Known(Scope.PROVINCE, year, published, published.register(), set);
    }

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

    /// What is known of a unit so far.
    Optional<PublishedResult> before(String unit) {
        return published.find(scope, unit, year);
    }
}
