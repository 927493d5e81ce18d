package parindex.core.scoring;

import java.util.Optional;
import parindex.core.criteria.Settling;
import parindex.core.criteria.item.Item;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.rule.Award;
import parindex.core.points.rule.Award.Awarded;
import parindex.core.points.rule.Award.Judged;
import parindex.core.points.rule.Award.NotApplicable;
import parindex.core.points.rule.Award.NotComputable;

/// What a unit achieved on one leaf.
///
/// @param state  whether there is a score, and if not why
/// @param points settled points; present when scored, and where a set gives full points for what does not apply
/// @param award  how the points came about, nothing where they were taken from a report
public record LeafScore(State state, Optional<Points> points, Optional<Award> award) {
    /// Nobody gave a score: not the same as zero.
    public static final LeafScore MISSING = new LeafScore(State.MISSING, Optional.empty());
    /// The item does not apply to the unit and drops out of the maximum.
    public static final LeafScore NOT_APPLICABLE = new LeafScore(State.NOT_APPLICABLE, Optional.empty());

    /// Empty, zero and "không áp dụng" are three different things.
    public enum State {
        SCORED,
        MISSING,
        NOT_APPLICABLE
    }

    /// The item does not apply to the unit, and the set gives full points for that.
    static LeafScore fullMark(Item leaf, Optional<Award> award) {
        return new LeafScore(State.NOT_APPLICABLE, Optional.of(leaf.max()), award);
    }

    /// A score whose way nobody recorded.
    public LeafScore(State state, Optional<Points> points) {
        this(state, points, Optional.empty());
    }

    /// Whether an appraiser decides and has not done so.
    public boolean waitsForAppraiser() {
        return state == State.MISSING && award.filter(Judged.class::isInstance).isPresent();
    }

    /// Whether the item is part of the maximum: it applies, or the set gives full points where it does not.
    boolean counts() {
        return state != State.NOT_APPLICABLE || points.isPresent();
    }

    public static LeafScore scored(Points points) {
        return new LeafScore(State.SCORED, Optional.of(points));
    }

    /// The score of a leaf by its own rule: awarded exactly, settled once. What cannot be computed, and what waits for
    /// an appraiser, is missing and keeps its reason.
    ///
    /// @throws IllegalArgumentException if the set gives no rule for the leaf
    public static LeafScore of(Item leaf, Facts facts, Settling settling) {
        var scoring = leaf.scoring().orElseThrow(() -> new IllegalArgumentException("no rule for " + leaf.code()));
        var award = scoring.award(facts, leaf.max());
        return switch (award) {
            case Awarded awarded -> settled(awarded.exact(), award, leaf, settling);
            case Judged judged ->
                judged.set()
                        .map(points -> settled(points, award, leaf, settling))
                        .orElseGet(() -> open(award));
            case NotComputable ignored -> open(award);
            case NotApplicable ignored -> new LeafScore(State.NOT_APPLICABLE, Optional.empty(), Optional.of(award));
        };
    }

    private static LeafScore settled(Share exact, Award award, Item leaf, Settling settling) {
        var points = settling.of(leaf.source()).settle(exact);
        return new LeafScore(State.SCORED, Optional.of(points), Optional.of(award));
    }

    private static LeafScore open(Award award) {
        return new LeafScore(State.MISSING, Optional.empty(), Optional.of(award));
    }
}
