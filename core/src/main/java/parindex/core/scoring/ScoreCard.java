package parindex.core.scoring;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Item;
import parindex.core.criteria.ItemCode;
import parindex.core.criteria.Source;
import parindex.core.points.Points;

/// The points of one unit in one year, leaf by leaf. Sums are never stored: they are asked for, and are exact sums
/// of settled leaves.
///
/// @param unit   the assessed unit
/// @param year   assessment year
/// @param set    what was asked
/// @param leaves the score of each leaf; a leaf that is not named here is missing
public record ScoreCard(String unit, int year, CriteriaSet set, Map<ItemCode, LeafScore> leaves) {
    public ScoreCard {
        leaves = Map.copyOf(leaves);
    }

    /// Scores every leaf of a set by its own rule.
    public static ScoreCard of(String unit, int year, CriteriaSet set, UnitFacts facts) {
        var leaves = set.leaves().stream().collect(toMap(Item::code, leaf -> scored(leaf, set, facts)));
        return new ScoreCard(unit, year, set, leaves);
    }

    private static LeafScore scored(Item leaf, CriteriaSet set, UnitFacts facts) {
        return facts.notApplicable().contains(leaf.code())
                ? LeafScore.NOT_APPLICABLE
                : LeafScore.of(leaf, facts.of(leaf.code()), set.terms().settling());
    }

    public LeafScore leaf(ItemCode code) {
        return leaves.getOrDefault(code, LeafScore.MISSING);
    }

    /// Achieved points at or below an item; leaves without a score add nothing.
    public Points achieved(ItemCode code) {
        return achieved(set.leaves(code));
    }

    /// Maximum points at or below an item, without what does not apply.
    public Points max(ItemCode code) {
        return max(set.leaves(code));
    }

    public Points lost(ItemCode code) {
        return max(code).minus(achieved(code));
    }

    public Points total() {
        return achieved(set.leaves());
    }

    public Points totalMax() {
        return max(set.leaves());
    }

    /// Achieved points of the leaves with one source.
    public Points achieved(Source source) {
        return achieved(from(source));
    }

    /// Maximum points of the leaves with one source.
    public Points max(Source source) {
        return max(from(source));
    }

    /// Leaves that have no score yet.
    public List<Item> missing() {
        return set.leaves().stream()
                .filter(leaf -> leaf(leaf.code()).state() == LeafScore.State.MISSING)
                .toList();
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }

    private List<Item> from(Source source) {
        return set.leaves().stream().filter(leaf -> leaf.source() == source).toList();
    }

    private Points achieved(List<Item> items) {
        return Points.sum(items.stream().flatMap(item -> leaf(item.code()).points().stream()));
    }

    private Points max(List<Item> items) {
        Predicate<Item> applies = item -> leaf(item.code()).state() != LeafScore.State.NOT_APPLICABLE;
        return Points.sum(items.stream().filter(applies).map(Item::max));
    }
}
