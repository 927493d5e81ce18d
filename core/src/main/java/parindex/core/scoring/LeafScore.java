package parindex.core.scoring;

import java.util.Optional;
import parindex.core.points.Points;

/// What a unit achieved on one leaf.
///
/// @param state  whether there is a score, and if not why
/// @param points settled points; present exactly when scored
public record LeafScore(State state, Optional<Points> points) {
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

    public static LeafScore scored(Points points) {
        return new LeafScore(State.SCORED, Optional.of(points));
    }
}
