package parindex.core.ranking;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import parindex.core.criteria.BandScale;
import parindex.core.language.Fold;
import parindex.core.unit.Unit;

/// Units in their order for one year.
///
/// @param year  assessment year
/// @param units by place; units on a form of their own after the others, units without a place last, by name
public record Standings(int year, List<Standing> units) {
    public Standings {
        units = units.stream().map(Ordered::of).sorted().map(Ordered::unit).toList();
    }

    /// A unit with what it is sorted by, folded once.
    private record Ordered(Standing unit, String form, int place, String name) implements Comparable<Ordered> {
        private static final Comparator<Ordered> ORDER = Comparator.comparing(
                        (Ordered ordered) -> ordered.place == Integer.MAX_VALUE)
                .thenComparing(Ordered::form)
                .thenComparing(Ordered::place)
                .thenComparing(Ordered::name);

        static Ordered of(Standing unit) {
            return new Ordered(unit, unit.form(), unit.place().orElse(Integer.MAX_VALUE), Fold.plain(unit.unit()));
        }

        @Override
        public int compareTo(Ordered other) {
            return ORDER.compare(this, other);
        }
    }

    /// Ranks units on their exact totals. Equal totals share the best place and the next place is skipped; bands are
    /// decided on exact totals as well; a unit without a total is listed without a place.
    public static Standings of(int year, List<Entry> entries, BandScale bands) {
        return Placing.of(year, entries, bands);
    }

    /// The same units ranked by the points of one area; units whose points there are not known have no place, and those
    /// on a form of their own stay apart.
    public Standings byArea(String code) {
        var entries = units.stream().map(unit -> unit.inArea(code)).toList();
        return of(year, entries, BandScale.NONE);
    }

    /// The mean of all known totals, nothing where none is known. A unit whose maximum was brought down counts with
    /// what it is ranked on; units on a form of their own are left out.
    public Optional<Mean> mean() {
        return mean("", units);
    }

    /// The mean of the known totals of each region, highest first; regions without a known total are left out.
    public List<Mean> regions() {
        var byRegion = units.stream()
                .filter(unit -> unit.region().isPresent())
                .collect(groupingBy(unit -> unit.region().orElseThrow()));
        return byRegion.entrySet().stream()
                .flatMap(region -> mean(region.getKey(), region.getValue()).stream())
                .sorted(Comparator.comparing(Mean::value).reversed().thenComparing(Mean::name))
                .toList();
    }

    private static Optional<Mean> mean(String name, List<Standing> units) {
        var together = units.stream().filter(unit -> !unit.isApart()).toList();
        var values = together.stream().flatMap(unit -> unit.value().stream()).toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(Mean.of(name, values, together.size()));
    }

    /// How many units stand in each band, in the order of bands.
    public SortedMap<String, Integer> bands() {
        var counts = new TreeMap<String, Integer>();
        units.forEach(unit -> unit.band().ifPresent(band -> counts.merge(band, 1, Integer::sum)));
        return counts;
    }

    /// Number of units that have a place among all; those on a form of their own have theirs apart.
    public int ranked() {
        return (int) units.stream()
                .filter(unit -> unit.place().isPresent() && !unit.isApart())
                .count();
    }

    /// Number of units that a unit was ranked with, itself included.
    public int ranked(Standing own) {
        return alike(own).size();
    }

    /// A unit by its name, with or without its rank ("Tỉnh", "TP.").
    public Optional<Standing> find(String unit) {
        // The very name is the usual case and needs no folding, which pages that ask often would feel.
        return units.stream()
                .filter(standing -> standing.unit().equals(unit))
                .findFirst()
                .or(() -> folded(Unit.key(unit)));
    }

    private Optional<Standing> folded(String wanted) {
        return units.stream()
                .filter(standing -> Unit.key(standing.unit()).equals(wanted))
                .findFirst();
    }

    /// The unit itself with up to `reach` neighbours above and below by place (N-03): the unit ranked second has one
    /// above and `reach` below. Empty when the unit has no place.
    public List<Standing> around(String unit, int reach) {
        return find(unit)
                .filter(standing -> standing.place().isPresent())
                .map(own -> around(own, alike(own), reach))
                .orElse(List.of());
    }

    private static List<Standing> around(Standing own, List<Standing> alike, int reach) {
        var at = alike.indexOf(own);
        return alike.subList(Math.max(0, at - reach), Math.min(alike.size(), at + reach + 1));
    }

    /// The units that have a place on the same form.
    private List<Standing> alike(Standing own) {
        return units.stream()
                .filter(unit -> unit.place().isPresent() && unit.form().equals(own.form()))
                .toList();
    }
}
