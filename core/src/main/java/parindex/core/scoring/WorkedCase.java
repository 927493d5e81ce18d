package parindex.core.scoring;

import java.util.Optional;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Settling;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.figure.Facts;
import parindex.core.points.rule.Award;

/// An example with its expected points, kept beside the rules of a set: when a rule is changed, the cases that no
/// longer hold say so.
///
/// @param name     the case as a sentence
/// @param item     the leaf
/// @param facts    what is given
/// @param outcome  what has to come out
/// @param points   the settled points, present exactly when scored
/// @param basis    where the case comes from
public record WorkedCase(
        String name, ItemCode item, Facts facts, Outcome outcome, Optional<Points> points, String basis) {
    /// What can come out of a rule.
    public enum Outcome {
        SCORED,
        NOT_COMPUTABLE,
        JUDGED,
        NOT_APPLICABLE
    }

    /// The same for another item.
    public WorkedCase at(ItemCode other) {
        return new WorkedCase(name, other, facts, outcome, points, basis);
    }

    /// What went wrong, nothing when the case holds.
    public Optional<Text> failure(CriteriaSet set) {
        return set.item(item)
                .filter(leaf -> leaf.scoring().isPresent())
                .map(leaf -> failure(leaf, set.terms().settling()))
                .orElseGet(() -> Optional.of(ScoreWording.nothingToTry(this)));
    }

    private Optional<Text> failure(Item leaf, Settling settling) {
        var score = LeafScore.of(leaf, facts, settling);
        var found = outcome(score);
        return found == outcome && score.points().equals(points)
                ? Optional.empty()
                : Optional.of(ScoreWording.caseFails(this, found, score));
    }

    private static Outcome outcome(LeafScore score) {
        return switch (score.state()) {
            case SCORED -> Outcome.SCORED;
            case NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
            case MISSING ->
                score.award().filter(Award.Judged.class::isInstance).isPresent()
                        ? Outcome.JUDGED
                        : Outcome.NOT_COMPUTABLE;
        };
    }
}
