package parindex.core.criteria;

import java.util.List;
import java.util.Optional;
import parindex.core.points.Points;

/// Every bonus and penalty of a set.
///
/// @param all        in the order of the set
/// @param bonusCap   the most that all bonuses together can add, nothing where each has its own cap only
/// @param penaltyCap the most that all penalties together can take away, nothing where each has its own cap only
/// @param aboveMax   whether bonuses may lift a total above the maximum of the set
public record Adjustments(
        List<Adjustment> all, Optional<Points> bonusCap, Optional<Points> penaltyCap, boolean aboveMax) {
    /// A set without bonuses and penalties.
    public static final Adjustments NONE = new Adjustments(List.of(), Optional.empty(), Optional.empty(), false);

    public Adjustments {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
