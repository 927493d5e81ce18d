package parindex.core.assessment.appraisal;

import java.util.HashMap;
import java.util.Map;
import parindex.core.criteria.ItemCode;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;

/// The score card of a unit after appraisal. A pure function of what was computed and what was decided: the same
/// feeds give the same card, in whatever order they come.
public final class FinalCards {
    private FinalCards() {}

    /// The card in which every line has the points of the second appraisal, otherwise of the first, otherwise as
    /// computed. What an appraiser accepted as not applicable stays so.
    public static ScoreCard of(ScoreCard computed, Map<ItemCode, LineFeed> feeds) {
        var leaves = new HashMap<>(computed.leaves());
        feeds.forEach((code, feed) -> feed.standing()
                .flatMap(LineDecision::points)
                .filter(points -> computed.set().isLeaf(code))
                .ifPresent(points -> leaves.merge(code, LeafScore.scored(points), FinalCards::settled)));
        return new ScoreCard(computed.unit(), computed.year(), computed.set(), leaves, computed.adjustments());
    }

    /// A score that stays as computed keeps the reason it was computed for.
    private static LeafScore settled(LeafScore computed, LeafScore decided) {
        return computed.points().equals(decided.points()) ? computed : decided;
    }
}
