package parindex.core.scoring;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import parindex.core.criteria.Adjustment.Direction;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Item;
import parindex.core.criteria.ItemCode;
import parindex.core.criteria.NotApplicable.Policy;
import parindex.core.criteria.Source;
import parindex.core.points.Facts;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;

/// The points of one unit in one year, leaf by leaf. Sums are never stored: they are asked for, and are exact sums
/// of settled leaves.
///
/// @param unit   the assessed unit
/// @param year   assessment year
/// @param set    what was asked
/// @param leaves the score of each leaf; a leaf that is not named here is missing
/// @param adjustments bonuses and penalties that were reported
public record ScoreCard(
        String unit, int year, CriteriaSet set, Map<ItemCode, LeafScore> leaves, List<AdjustmentScore> adjustments) {
    public ScoreCard {
        leaves = Map.copyOf(leaves);
        adjustments = List.copyOf(adjustments);
    }

    /// A card without bonus and penalty.
    public ScoreCard(String unit, int year, CriteriaSet set, Map<ItemCode, LeafScore> leaves) {
        this(unit, year, set, leaves, List.of());
    }

    /// Scores every leaf of a set by its own rule.
    public static ScoreCard of(String unit, int year, CriteriaSet set, UnitFacts facts) {
        var leaves = set.leaves().stream().collect(toMap(Item::code, leaf -> scored(leaf, set, facts)));
        return new ScoreCard(unit, year, set, leaves, adjusted(set, facts));
    }

    /// The same card with some leaves scored anew from what is given for them; the others stay as they are.
    public ScoreCard with(Collection<Item> changed, UnitFacts facts) {
        var scores = new HashMap<>(leaves);
        changed.forEach(leaf -> scores.put(leaf.code(), scored(leaf, set, facts)));
        return new ScoreCard(unit, year, set, scores, adjustments);
    }

    /// The score of one leaf of a set by its own rule: what it has on the card, without the others.
    public static LeafScore scored(Item leaf, CriteriaSet set, UnitFacts facts) {
        var score = facts.excludes(set, leaf.code())
                ? LeafScore.NOT_APPLICABLE
                : LeafScore.of(leaf, facts.of(leaf.code()), set.terms().settling());
        var getsAll = score.state() == LeafScore.State.NOT_APPLICABLE
                && set.terms().notApplicable().policy() == Policy.FULL_MARK;
        return getsAll ? LeafScore.fullMark(leaf, score.award()) : score;
    }

    private static List<AdjustmentScore> adjusted(CriteriaSet set, UnitFacts facts) {
        var settling = set.terms().settling().of(Source.FACTS);
        return set.terms().adjustments().all().stream()
                .filter(adjustment -> facts.adjustments().containsKey(adjustment.name()))
                .map(adjustment -> AdjustmentScore.of(
                        adjustment, facts.adjustments().getOrDefault(adjustment.name(), Facts.NONE), settling))
                .toList();
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

    /// The sum of all leaves, with bonuses and without penalties: never below zero, and above the maximum only where
    /// the set says so.
    public Points total() {
        return adjusted(achieved(set.leaves()).share(), totalMax());
    }

    /// What the unit is ranked on, on the full scale of the set: the total, brought up by as much as the maximum was
    /// brought down by items that do not apply (F-06). Exact.
    public Share index() {
        return isReduced() ? adjustedShare(rescaled(), set.max()) : total().share();
    }

    /// Whether items that do not apply have brought the maximum down.
    public boolean isReduced() {
        return totalMax().isLessThan(set.max());
    }

    private Share rescaled() {
        return totalMax().isZero()
                ? Share.ZERO
                : achieved(set.leaves()).of(totalMax()).times(set.max().share());
    }

    private Points adjusted(Share sum, Points max) {
        return adjustments.isEmpty()
                ? achieved(set.leaves())
                : Rounding.halfUp(12).settle(adjustedShare(sum, max));
    }

    private Share adjustedShare(Share sum, Points max) {
        var moved = sum.plus(bonus().share()).minus(penalty().share());
        var capped = moved.isAtLeast(max.share()) && !set.terms().adjustments().aboveMax() ? max.share() : moved;
        return capped.isNegative() ? Share.ZERO : capped;
    }

    /// Points above the tree, up to the cap of all bonuses together.
    public Points bonus() {
        return sum(Direction.BONUS, set.terms().adjustments().bonusCap());
    }

    /// Points taken away, up to the cap of all penalties together.
    public Points penalty() {
        return sum(Direction.PENALTY, set.terms().adjustments().penaltyCap());
    }

    private Points sum(Direction direction, Optional<Points> cap) {
        var sum = Points.sum(
                adjustments.stream().filter(score -> score.isOf(direction)).flatMap(score -> score.points().stream()));
        return cap.filter(sum::isMoreThan).orElse(sum);
    }

    /// Bonuses and penalties that were reported and cannot be computed.
    public List<AdjustmentScore> unclear() {
        return adjustments.stream().filter(score -> score.points().isEmpty()).toList();
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

    /// Leaves whose points cannot be computed for want of a figure, a step or a rule; those that only wait for an
    /// appraiser are not among them.
    public List<Item> notComputable() {
        return missing().stream()
                .filter(leaf -> !leaf(leaf.code()).waitsForAppraiser())
                .toList();
    }

    public boolean isComplete() {
        return missing().isEmpty() && unclear().isEmpty();
    }

    private List<Item> from(Source source) {
        return set.leaves().stream().filter(leaf -> leaf.source() == source).toList();
    }

    private Points achieved(List<Item> items) {
        return Points.sum(items.stream().flatMap(item -> leaf(item.code()).points().stream()));
    }

    private Points max(List<Item> items) {
        Predicate<Item> applies = item -> leaf(item.code()).counts();
        return Points.sum(items.stream().filter(applies).map(Item::max));
    }
}
