package parindex.core.scoring.grid;

import java.util.Arrays;
import parindex.core.criteria.ItemCode;
import parindex.core.points.Points;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.LeafScore.State;

/// The points of many units, one row each: achieved and highest points of every item and of the whole, in whole units
/// of the grid, and which way every rule went. A working sheet: it is scored again after its facts were changed.
public final class PointGrid {
    private final FactGrid facts;
    private final ScoringGrid grid;
    private final Mark mark = new Mark();
    private final int stride;
    private final long[] achieved;
    private final long[] full;
    private final int[] reasons;
    private final int[] missing;

    private PointGrid(FactGrid facts) {
        this.facts = facts;
        this.grid = facts.grid();
        this.stride = grid.total() + 1;
        this.achieved = new long[facts.units().size() * stride];
        this.full = new long[achieved.length];
        this.reasons = new int[achieved.length];
        this.missing = new int[facts.units().size()];
    }

    /// Scores every unit.
    public static PointGrid of(FactGrid facts) {
        var points = new PointGrid(facts);
        points.score();
        return points;
    }

    /// Scores every unit again.
    public void score() {
        for (int unit = 0; unit < missing.length; unit++) {
            score(unit);
        }
    }

    /// Scores one unit again, after its facts were changed.
    public void score(int unit) {
        var row = unit * stride;
        Arrays.fill(achieved, row, row + stride, 0);
        Arrays.fill(full, row, row + stride, 0);
        missing[unit] = 0;
        for (int column = 0; column < grid.columns().length; column++) {
            facts.mark(unit, column, mark);
            enter(unit, grid.columns()[column]);
        }
        for (int node = grid.total() - 1; node >= 0; node--) {
            var above = row + grid.above(node);
            achieved[above] += achieved[row + node];
            full[above] += full[row + node];
        }
    }

    private void enter(int unit, Column column) {
        var place = unit * stride + column.node();
        var state = mark.branch.state();
        achieved[place] = mark.points;
        full[place] = state == State.NOT_APPLICABLE ? 0 : column.full();
        reasons[place] = mark.reason();
        missing[unit] += state == State.MISSING ? 1 : 0;
    }

    public FactGrid facts() {
        return facts;
    }

    /// The score of a leaf with its reason, the same as on a score card.
    ///
    /// @throws IllegalArgumentException if the set has no such leaf
    public LeafScore leaf(int unit, ItemCode code) {
        return why(unit, code).score();
    }

    /// Achieved points of a unit at or below an item; leaves without a score add nothing.
    public Points achieved(int unit, ItemCode code) {
        return grid.points(achieved(unit, grid.node(code)));
    }

    /// Maximum points of a unit at or below an item, without what does not apply.
    public Points max(int unit, ItemCode code) {
        return grid.points(full(unit, grid.node(code)));
    }

    /// Points that a unit lost at or below an item.
    public Points lost(int unit, ItemCode code) {
        return grid.points(lost(unit, grid.node(code)));
    }

    public Points total(int unit) {
        return grid.points(achieved(unit, grid.total()));
    }

    public Points totalMax(int unit) {
        return grid.points(full(unit, grid.total()));
    }

    /// Number of leaves of a unit that have no score yet.
    public int missing(int unit) {
        return missing[unit];
    }

    /// Why a unit has the points of an item.
    public Why why(int unit, ItemCode code) {
        return new Why(this, unit, grid.node(code));
    }

    /// Whether a unit can be ranked: every leaf has its score, or none because it does not apply.
    public boolean isRanked(int unit) {
        return missing[unit] == 0;
    }

    /// How one unit stands to another: above zero where it stands higher.
    int order(int unit, int other) {
        return order(achieved(unit, grid.total()), full(unit, grid.total()), other);
    }

    /// How a total would stand to another unit.
    int order(long total, long outOf, int other) {
        return Long.compare(total, achieved(other, grid.total()));
    }

    /// Achieved points at a place of the set, in whole units of the grid.
    public long achieved(int unit, int node) {
        return achieved[unit * stride + node];
    }

    /// Maximum points at a place of the set, in whole units of the grid.
    public long full(int unit, int node) {
        return full[unit * stride + node];
    }

    /// Points lost at a place of the set, in whole units of the grid.
    public long lost(int unit, int node) {
        return full(unit, node) - achieved(unit, node);
    }

    int reason(int unit, int node) {
        return reasons[unit * stride + node];
    }
}
