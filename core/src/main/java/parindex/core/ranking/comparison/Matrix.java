package parindex.core.ranking.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Share;
import parindex.core.ranking.comparison.Body.Reached;

/// The scorecard matrix: units in the order of their total, areas beside them, with averages (B-02).
///
/// @param table by total
/// @param areas columns after the total, each with the average of its units
public record Matrix(Table table, List<Column> areas) {
    public Matrix {
        areas = List.copyOf(areas);
    }

    /// A column.
    public record Column(Item item, Average average) {}

    public static Matrix of(League league) {
        return new Matrix(
                league.table(Optional.empty()),
                league.set().areas().stream()
                        .map(area -> new Column(area, average(league, area.code())))
                        .toList());
    }

    private static Average average(League league, ItemCode area) {
        return Average.of(league.bodies().stream()
                .flatMap(body -> body.at(Optional.of(area)).stream())
                .toList());
    }

    /// Beside an average.
    public enum Side {
        ABOVE,
        BELOW,
        AT
    }

    /// Where a unit stands beside an average: points beside points where it has the maximum of the others, shares
    /// beside shares where not.
    public static Optional<Side> side(Reached reached, Average average) {
        return average.isBeside(reached)
                ? average.points().map(mean -> side(reached.points().share().compareTo(mean)))
                : average.share().map(mean -> side(reached.share().compareTo(mean)));
    }

    private static Side side(int order) {
        return order > 0 ? Side.ABOVE : order < 0 ? Side.BELOW : Side.AT;
    }

    /// The mean share of a unit over the areas that apply to it: the last column.
    public Optional<Share> mean(Body body) {
        return Average.of(each(body).toList()).share();
    }

    private Stream<Reached> each(Body body) {
        return areas.stream().flatMap(area -> body.at(Optional.of(area.item().code())).stream());
    }
}
