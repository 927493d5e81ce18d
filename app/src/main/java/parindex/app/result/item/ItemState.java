package parindex.app.result.item;

import parindex.app.result.ItemSums.Sum;
import parindex.core.scoring.LeafScore;

/// How an item stands, as a shape and a word.
public enum ItemState {
    FULL("full"),
    PARTIAL("part"),
    ZERO("none"),
    MISSING("unknown"),
    NOT_APPLICABLE("unknown");

    private final String shape;

    ItemState(String shape) {
        this.shape = shape;
    }

    /// The shape it is drawn with.
    public String shape() {
        return shape;
    }

    public boolean lost() {
        return this == PARTIAL || this == ZERO;
    }

    /// The state of a leaf.
    static ItemState of(LeafScore score, Sum sum) {
        return switch (score.state()) {
            case MISSING -> MISSING;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case SCORED -> of(sum);
        };
    }

    /// The state of an item with parts.
    static ItemState of(Sum sum) {
        if (sum.max().isZero()) {
            return NOT_APPLICABLE;
        }
        if (sum.scored() == 0) {
            return MISSING;
        }
        if (sum.achieved().isZero()) {
            return ZERO;
        }
        return sum.achieved().isLessThan(sum.max()) ? PARTIAL : FULL;
    }
}
