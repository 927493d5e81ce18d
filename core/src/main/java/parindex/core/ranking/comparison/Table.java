package parindex.core.ranking.comparison;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import parindex.core.ranking.Standing;
import parindex.core.ranking.comparison.Body.Reached;
import parindex.core.ranking.comparison.League.Averages;

/// Units in their order at an item or in all.
///
/// @param rows     by place; units that are not finished or to which the item does not apply last, by name
/// @param averages of those that have a value
public record Table(List<Row> rows, Averages averages) {
    public Table {
        rows = List.copyOf(rows);
    }

    /// One unit of it.
    ///
    /// @param standing place, tie and band
    /// @param reached  its points there, nothing where it has none
    public record Row(Body body, Standing standing, Optional<Reached> reached) {
        public boolean isRanked() {
            return standing.place().isPresent();
        }

        /// Whether it has no place because it is not finished, not because the item does not apply to it.
        public boolean isUnfinished() {
            return !body.isComplete();
        }
    }

    /// Units with a place.
    public List<Row> ranked() {
        return rows.stream().filter(Row::isRanked).toList();
    }

    /// Units without one.
    public List<Row> unranked() {
        return rows.stream().filter(row -> !row.isRanked()).toList();
    }

    /// How many are not finished.
    public int unfinished() {
        return (int) rows.stream().filter(Row::isUnfinished).count();
    }

    /// How many units stand in each band.
    public SortedMap<String, Integer> bands() {
        var counts = new TreeMap<String, Integer>();
        rows.forEach(row -> row.standing().band().ifPresent(band -> counts.merge(band, 1, Integer::sum)));
        return counts;
    }
}
