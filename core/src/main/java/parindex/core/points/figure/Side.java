package parindex.core.points.figure;

import parindex.core.points.Share;

/// Sides of a limit on which a figure can lie.
public enum Side {
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN;

    /// True where more of the figure helps.
    public boolean isUpward() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /// The same condition seen from the other side: a figure is at least 3 when its negative is at most −3.
    public Side mirrored() {
        return switch (this) {
            case AT_LEAST -> AT_MOST;
            case MORE_THAN -> LESS_THAN;
            case AT_MOST -> AT_LEAST;
            case LESS_THAN -> MORE_THAN;
        };
    }

    /// What holds where this condition does not.
    public Side opposite() {
        return switch (this) {
            case AT_LEAST -> LESS_THAN;
            case MORE_THAN -> AT_MOST;
            case AT_MOST -> MORE_THAN;
            case LESS_THAN -> AT_LEAST;
        };
    }

    public boolean holds(Share value, Share limit) {
        var order = value.compareTo(limit);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
        };
    }
}
