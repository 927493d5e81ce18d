package parindex.core.ranking;

import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.points.Points;
import parindex.core.unit.UnitKind;

/// A result as somebody published it, with the source; it is kept as it was printed and never computed with.
///
/// @param year   assessment year
/// @param scope  what it is about
/// @param name   unit, ministry or region; for a mean of all the words of the source
/// @param total  total points, nothing where only a place was published
/// @param place  place, nothing where only a total was published
/// @param of     how many units were ranked
/// @param band   A, B, C …
/// @param areas  points by area code
/// @param basis  how the figure came about
/// @param source where it stands
/// @param others where those figures stand that come from elsewhere, mostly none
public record PublishedResult(
        int year,
        Scope scope,
        String name,
        Optional<Points> total,
        Optional<Integer> place,
        Optional<Integer> of,
        Optional<String> band,
        Map<String, Points> areas,
        Standing.Basis basis,
        Citation source,
        Map<Figure, Citation> others) {
    public PublishedResult {
        areas = Map.copyOf(areas);
        others = Map.copyOf(others);
    }

    /// What a result consists of.
    public enum Figure {
        TOTAL,
        PLACE,
        BAND,
        AREAS
    }

    /// Where one of its figures stands.
    public Citation source(Figure figure) {
        return others.getOrDefault(figure, source);
    }

    /// Everything that its figures stand in.
    public Stream<Citation> sources() {
        return Stream.concat(Stream.of(source), others.values().stream()).distinct();
    }

    /// This result in the place of an older one of the same unit and year. What it does not say itself stays as it was,
    /// with its own source – unless the two contradict each other: then nothing of the older one is left.
    public PublishedResult over(PublishedResult older) {
        if (!agreesWith(older)) {
            return this;
        }
        var from = new EnumMap<Figure, Citation>(Figure.class);
        from.putAll(others);
        keep(from, Figure.TOTAL, total, older.total, older);
        keep(from, Figure.PLACE, place, older.place, older);
        keep(from, Figure.BAND, band, older.band, older);
        if (areas.isEmpty() && !older.areas.isEmpty()) {
            from.put(Figure.AREAS, older.source(Figure.AREAS));
        }
        return new PublishedResult(
                year,
                scope,
                name,
                total.or(() -> older.total),
                place.or(() -> older.place),
                of.or(() -> older.of),
                band.or(() -> older.band),
                areas.isEmpty() ? older.areas : areas,
                total.isPresent() ? basis : older.basis,
                source,
                from);
    }

    private static void keep(
            Map<Figure, Citation> from, Figure figure, Optional<?> own, Optional<?> then, PublishedResult older) {
        if (own.isEmpty() && then.isPresent()) {
            from.put(figure, older.source(figure));
        }
    }

    private boolean agreesWith(PublishedResult older) {
        var totals = total.filter(
                        now -> older.total.filter(then -> !agree(now, then)).isPresent())
                .isEmpty();
        var places = place.filter(
                        now -> older.place.filter(then -> !now.equals(then)).isPresent())
                .isEmpty();
        return totals && places;
    }

    /// Whether two amounts are the same as far as both are printed, two decimals at least: 50.1232 and 50.12 are.
    public static boolean agree(Points one, Points other) {
        var decimals = Math.max(PRINTED, Math.min(one.decimals(), other.decimals()));
        return rounded(one, decimals).equals(rounded(other, decimals));
    }

    private static Points rounded(Points points, int decimals) {
        return new Points(points.value().setScale(decimals, RoundingMode.HALF_UP));
    }

    private static final int PRINTED = 2;

    /// What a published figure is about.
    public enum Scope {
        PROVINCE,
        MINISTRY,
        /// The mean of an economic region.
        REGION,
        /// The mean of all provinces.
        ALL_PROVINCES,
        /// The mean of all ministries that were ranked.
        ALL_MINISTRIES;

        /// The kind of units it is about; a mean is about none.
        public Optional<UnitKind> kind() {
            return switch (this) {
                case PROVINCE -> Optional.of(UnitKind.PROVINCE);
                case MINISTRY -> Optional.of(UnitKind.MINISTRY);
                case REGION, ALL_PROVINCES, ALL_MINISTRIES -> Optional.empty();
            };
        }

        /// What the mean of all of these units is published as; a mean has none.
        Optional<Scope> mean() {
            return switch (this) {
                case PROVINCE -> Optional.of(ALL_PROVINCES);
                case MINISTRY -> Optional.of(ALL_MINISTRIES);
                case REGION, ALL_PROVINCES, ALL_MINISTRIES -> Optional.empty();
            };
        }
    }

    /// Where a published figure stands.
    ///
    /// @param title title of the page or document
    /// @param url   address, empty where there is none
    /// @param note  remark on the figure, empty where there is none
    public record Citation(String title, String url, String note) {}
}
