package parindex.app.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;

/// Exact maxima and points of every item, added up once: the sums of a card that pages show again and again.
///
/// @param items by code, in order of codes
/// @param of    sums by code
public record ItemSums(List<Item> items, Map<ItemCode, Sum> of) {
    /// The sums of one item.
    ///
    /// @param max      maximum of what applies
    /// @param achieved points of the leaves that have a score
    /// @param scored   leaves below that have a score
    public record Sum(Points max, Points achieved, int scored) {
        private static final Sum NOTHING = new Sum(Points.ZERO, Points.ZERO, 0);

        public Points lost() {
            return max.minus(achieved);
        }

        private Sum plus(Sum other) {
            return new Sum(max.plus(other.max), achieved.plus(other.achieved), scored + other.scored);
        }
    }

    static ItemSums of(ScoreCard card) {
        CriteriaSet set = card.set();
        var sums = new HashMap<ItemCode, Sum>();
        for (var leaf : set.leaves()) {
            var sum = leafSum(leaf, card.leaf(leaf.code()));
            lineage(leaf.code()).forEach(code -> sums.merge(code, sum, Sum::plus));
        }
        return new ItemSums(set.items(), Map.copyOf(sums));
    }

    private static Sum leafSum(Item leaf, LeafScore score) {
        return switch (score.state()) {
            case NOT_APPLICABLE -> Sum.NOTHING;
            case MISSING -> new Sum(leaf.max(), Points.ZERO, 0);
            case SCORED -> new Sum(leaf.max(), score.points().orElse(Points.ZERO), 1);
        };
    }

    private static Stream<ItemCode> lineage(ItemCode code) {
        return Stream.concat(Stream.of(code), code.parent().stream().flatMap(ItemSums::lineage));
    }

    /// The sums of one item; zero for a code that no item has.
    public Sum get(ItemCode code) {
        return of.getOrDefault(code, Sum.NOTHING);
    }
}
