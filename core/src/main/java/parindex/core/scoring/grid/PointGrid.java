package parindex.core.scoring.grid;

import java.util.Arrays;
import java.util.stream.Stream;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.LeafScore.State;

/// The points of many units, one row each: achieved and highest points of every item and of all leaves together, in
/// whole units of the grid, and which way every rule went. A working sheet: it is scored again after its facts were
/// changed.
public final class PointGrid {
    private final FactGrid facts;
    private final ScoringGrid grid;
    private final Mark mark = new Mark();
    private final int stride;
    private final long[] achieved;
    private final long[] full;
    private final int[] reasons;
    private final int[] missing;
    private final int[] unclear;
    private final Index[] indexes;

    private PointGrid(FactGrid facts) {
        this.facts = facts;
        this.grid = facts.grid();
        this.stride = grid.total() + 1;
        this.achieved = new long[facts.units().size() * stride];
        this.full = new long[achieved.length];
        this.reasons = new int[achieved.length];
        this.missing = new int[facts.units().size()];
        this.unclear = new int[missing.length];
        this.indexes =
                Stream.generate(() -> new Index(grid)).limit(missing.length).toArray(Index[]::new);
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
        unclear[unit] = 0;
        for (int column = 0; column < grid.columns().length; column++) {
            facts.mark(unit, column, mark);
            enter(unit, column);
        }
        for (int node = grid.total() - 1; node >= 0; node--) {
            var above = row + grid.above(node);
            achieved[above] += achieved[row + node];
            full[above] += full[row + node];
        }
        adjust(unit);
        var complete = missing[unit] + unclear[unit] == 0;
        indexes[unit].end(achieved[row + grid.total()], full[row + grid.total()], complete);
    }

    private void enter(int unit, int number) {
        var column = grid.columns()[number];
        var place = unit * stride + column.node();
        achieved[place] = earned(mark, column);
        full[place] = counts(mark) ? column.full() : 0;
        reasons[place] = mark.reason();
        missing[unit] += isMissing(mark) ? 1 : 0;
        indexes[unit].applies(number, counts(mark));
    }

    /// The points of a leaf; its maximum where it does not apply and the set gives full points for that.
    long earned(Mark marked, Column column) {
        return marked.branch.state() == State.NOT_APPLICABLE && grid.givesFullMark() ? column.full() : marked.points;
    }

    /// Whether a leaf is part of the maximum.
    boolean counts(Mark marked) {
        return marked.branch.state() != State.NOT_APPLICABLE || grid.givesFullMark();
    }

    static boolean isMissing(Mark marked) {
        return marked.branch.state() == State.MISSING;
    }

    private void adjust(int unit) {
        var extras = grid.extras();
        var bonus = 0L;
        var penalty = 0L;
        var reported = false;
        for (int number = 0; number < extras.all().size(); number++) {
            if (facts.markExtra(unit, number, mark)) {
                reported = true;
                unclear[unit] += isMissing(mark) ? 1 : 0;
                bonus += extras.all().get(number).isBonus() ? mark.points : 0;
                penalty += extras.all().get(number).isBonus() ? 0 : mark.points;
            }
        }
        indexes[unit].move(Math.min(bonus, extras.bonusCap()) - Math.min(penalty, extras.penaltyCap()), reported);
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

    /// The sum of all leaves, with bonuses and penalties.
    public Points total(int unit) {
        return grid.points(indexes[unit].total());
    }

    public Points totalMax(int unit) {
        return grid.points(full(unit, grid.total()));
    }

    /// What the unit is ranked on, exact.
    public Share index(int unit) {
        return indexes[unit].points();
    }

    /// Whether a unit can be ranked: every leaf has its score, or none because it does not apply, and bonuses and
    /// penalties are clear.
    public boolean isRanked(int unit) {
        return indexes[unit].isRanked();
    }

    /// Number of leaves of a unit that have no score yet.
    public int missing(int unit) {
        return missing[unit];
    }

    /// Number of bonuses and penalties of a unit that were reported and cannot be computed.
    public int unclear(int unit) {
        return unclear[unit];
    }

    /// Why a unit has the points of an item.
    public Why why(int unit, ItemCode code) {
        return new Why(this, unit, grid.node(code));
    }

    Index indexOf(int unit) {
        return indexes[unit];
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
