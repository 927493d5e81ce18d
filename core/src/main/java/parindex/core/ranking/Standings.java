package parindex.core.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parindex.core.language.Fold;

/// Units in their order for one year.
///
/// @param year  assessment year
/// @param units by place; units without a place come last, by name
public record Standings(int year, List<Standing> units) {
    private static final Comparator<Standing> BY_PLACE = Comparator.comparing(
                    (Standing unit) -> unit.place().orElse(Integer.MAX_VALUE))
            .thenComparing(unit -> Fold.plain(unit.unit()));

    public Standings {
        units = units.stream().sorted(BY_PLACE).toList();
    }

    /// Number of units that have a place.
    public int ranked() {
        return (int) units.stream().filter(unit -> unit.place().isPresent()).count();
    }

    public Optional<Standing> find(String unit) {
        var wanted = Fold.slug(unit);
        return units.stream()
                .filter(standing -> Fold.slug(standing.unit()).equals(wanted))
                .findFirst();
    }

    /// The unit itself with up to `reach` neighbours above and below by place (N-03): the unit ranked second has one
    /// above and `reach` below. Empty when the unit has no place.
    public List<Standing> around(String unit, int reach) {
        var own = find(unit).filter(standing -> standing.place().isPresent()).map(units::indexOf);
        return own.map(at -> units.subList(Math.max(0, at - reach), Math.min(ranked(), at + reach + 1)))
                .orElse(List.of());
    }
}
