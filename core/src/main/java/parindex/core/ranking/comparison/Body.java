package parindex.core.ranking.comparison;

import java.util.List;
import java.util.Optional;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Level;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.ranking.Entry;
import parindex.core.scoring.ScoreCard;

/// A unit beside others that were assessed by the same set.
///
/// @param code   what its address ends with
/// @param name   as it is shown
/// @param region economic region, where the register knows it
/// @param groups groups it belongs to, in the words of the set
/// @param card   its points
/// @param sums   what they come to
public record Body(String code, String name, Optional<String> region, List<String> groups, ScoreCard card, Sums sums) {
    public Body {
        groups = List.copyOf(groups);
    }

    public Body(String code, String name, Optional<String> region, List<String> groups, ScoreCard card) {
        this(code, name, region, groups, card, Sums.of(card));
    }

    /// Whether the unit is finished.
    public boolean isComplete() {
        return sums.isComplete();
    }

    /// What it has at an item, or in all.
    ///
    /// @param at nothing for the total
    /// @return nothing while the unit is not finished, or where the item does not apply to it
    public Optional<Reached> at(Optional<ItemCode> at) {
        if (!isComplete()) {
            return Optional.empty();
        }
        return at.isEmpty() ? sums.total() : at(at.get());
    }

    private Optional<Reached> at(ItemCode item) {
        return item.level() == Level.AREA ? Optional.ofNullable(sums.areas().get(item)) : Sums.at(card, item);
    }

    /// The form that it is ranked on where items do not apply to it and its set ranks such units apart, empty
    /// otherwise.
    String form() {
        return sums.entry().reduced().map(Entry.Reduced::form).orElse("");
    }

    /// Points at a place of the tree.
    ///
    /// @param points achieved, exact
    /// @param max    what this unit can reach there
    /// @param full   what a unit to which everything applies can reach there
    public record Reached(Points points, Points max, Points full) {
        /// Whether everything applies to the unit.
        boolean isFull() {
            return max.equals(full);
        }

        /// Points as a share of what the unit can reach.
        public Share share() {
            return points.of(max);
        }

        /// What it is ranked on: points, or its share on the full scale where its maximum was brought down.
        public Share index() {
            return isFull() ? points.share() : share().times(full.share());
        }
    }
}
