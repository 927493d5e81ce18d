package parindex.core.criteria;

import java.util.Map;
import parindex.core.criteria.item.Source;
import parindex.core.points.Basis;
import parindex.core.points.Rounding;

/// How the exact points of a leaf become the points that count: once, by its source, and never again above the leaf.
///
/// @param bySource the rounding of each source
/// @param basis    where these roundings come from
public record Settling(Map<Source, Rounding> bySource, Basis basis) {
    /// A set that declares nothing: fractions that do not end are rounded at the twelfth decimal.
    public static final Settling UNDECLARED = new Settling(Map.of(), Basis.NONE);

    private static final Rounding FINEST = Rounding.halfUp(12);

    public Settling {
        bySource = Map.copyOf(bySource);
    }

    public Rounding of(Source source) {
        return bySource.getOrDefault(source, FINEST);
    }

    public boolean declares(Source source) {
        return bySource.containsKey(source);
    }
}
