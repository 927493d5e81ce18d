package parindex.core.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Item;
import parindex.core.points.Share;
import parindex.core.scoring.ScoreCard;

/// How much of what each area is worth each unit reached, beside the average (B-02). Shares of what applies, so that
/// units with another maximum can stand beside each other.
///
/// @param areas the columns
/// @param units the rows
/// @param mean  the average of each column over the finished units to which it applies
public record Scorecard(List<Item> areas, List<Row> units, Row mean) {
    public Scorecard {
        areas = List.copyOf(areas);
        units = List.copyOf(units);
    }

    /// One row.
    ///
    /// @param unit  which unit, empty for the average
    /// @param total share of the whole, nothing while the unit is not finished
    /// @param areas share of each area, nothing where it does not apply or the unit is not finished
    public record Row(String unit, Optional<Share> total, List<Optional<Share>> areas) {
        public Row {
            areas = List.copyOf(areas);
        }
    }

    /// The side of the average on which a unit stands.
    public enum Side {
        ABOVE,
        AT,
        BELOW;

        public static Side of(Share own, Share mean) {
            var order = own.compareTo(mean);
            return order > 0 ? ABOVE : order < 0 ? BELOW : AT;
        }
    }

    /// Where a share went since last time.
    public enum Trend {
        UP,
        /// By no more than the gap.
        LEVEL,
        DOWN;

        /// @param gap what a share has to move by, more than this, to be said to have moved
        public static Trend of(Share now, Share before, Share gap) {
            var moved = now.minus(before);
            var size = moved.isNegative() ? moved.negated() : moved;
            if (size.compareTo(gap) <= 0) {
                return LEVEL;
            }
            return moved.isNegative() ? DOWN : UP;
        }
    }

    /// The scorecard of units with one set.
    public static Scorecard of(CriteriaSet set, Collection<ScoreCard> cards) {
        var rows = cards.stream().map(card -> row(set, card)).toList();
        return new Scorecard(set.areas(), rows, mean(rows, set.areas().size()));
    }

    /// The same columns for some of the units, with their own average.
    public Scorecard only(Collection<String> chosen) {
        var rows = units.stream().filter(row -> chosen.contains(row.unit())).toList();
        return new Scorecard(areas, rows, mean(rows, areas.size()));
    }

    private static Row row(CriteriaSet set, ScoreCard card) {
        if (!card.isComplete()) {
            return new Row(
                    card.unit(),
                    Optional.empty(),
                    set.areas().stream().map(area -> Optional.<Share>empty()).toList());
        }
        return new Row(
                card.unit(),
                Optional.of(card.index().dividedBy(set.max().share())),
                set.areas().stream().map(area -> share(card, area)).toList());
    }

    private static Optional<Share> share(ScoreCard card, Item area) {
        var max = card.max(area.code());
        return max.isZero()
                ? Optional.empty()
                : Optional.of(card.achieved(area.code()).of(max));
    }

    private static Row mean(List<Row> rows, int columns) {
        var means = new ArrayList<Optional<Share>>();
        for (int i = 0; i < columns; i++) {
            var column = i;
            means.add(mean(rows.stream().flatMap(row -> row.areas().get(column).stream())));
        }
        return new Row("", mean(rows.stream().flatMap(row -> row.total().stream())), means);
    }

    private static Optional<Share> mean(Stream<Share> shares) {
        var all = shares.toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.stream().reduce(Share.ZERO, Share::plus).dividedBy(Share.of(all.size())));
    }
}
