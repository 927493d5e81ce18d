package parindex.core.ranking.comparison;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;
import parindex.core.ranking.Entry;
import parindex.core.ranking.comparison.Body.Reached;
import parindex.core.scoring.ScoreCard;

/// What a card comes to in all and in each area, added up once: lists of thousands of units are made again and again,
/// and a card never changes.
///
/// @param isComplete whether the unit is finished
/// @param entry      what its total is ranked on
/// @param total      points in all, nothing where nothing applies
/// @param areas      points by area, without those that do not apply
record Sums(boolean isComplete, Entry entry, Optional<Reached> total, Map<ItemCode, Reached> areas) {
    static Sums of(ScoreCard card) {
        return new Sums(
                card.isComplete(),
                Entry.of(card),
                reached(card.total(), card.totalMax(), card.set().max()),
                card.set().areas().stream()
                        .map(Item::code)
                        .flatMap(area -> at(card, area).map(one -> Map.entry(area, one)).stream())
                        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /// Points at an item, nothing where it does not apply.
    static Optional<Reached> at(ScoreCard card, ItemCode item) {
        var full = Points.sum(card.set().leaves(item).stream().map(Item::max));
        return reached(card.achieved(item), card.max(item), full);
    }

    private static Optional<Reached> reached(Points points, Points max, Points full) {
        return max.isZero() ? Optional.empty() : Optional.of(new Reached(points, max.equals(full) ? full : max, full));
    }
}
