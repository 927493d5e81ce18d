package parindex.core.scoring.grid;

import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.scoring.LeafScore.State;
import parindex.core.scoring.grid.number.Ratio;

/// What if (tính thử): one leaf of one unit gets other facts; its points, the sums above it and the places of all units
/// follow, and what it was made from stays as it is. One sheet serves any number of trials, each of which begins from
/// what is given. A trial costs as much as one leaf; sums and places are worked out for those who ask.
public final class Trial {
    private final Places places;
    private final PointGrid points;
    private final ScoringGrid grid;
    private final Cells cells;
    private final Mark mark = new Mark();
    private final Index index;
    private int unit;
    private int node;
    private long gained;
    private long widened;

    private Trial(Places places) {
        this.places = places;
        this.points = places.points();
        this.grid = points.facts().grid();
        this.cells = new Cells(grid.width());
        this.index = new Index(grid);
    }

    /// Trials on top of scored and ranked units.
    public static Trial of(Places places) {
        return new Trial(places);
    }

    /// Tries other facts for a leaf of a unit.
    public void give(int unit, ItemCode leaf, Facts facts) {
        var column = grid.column(leaf);
        if (grid.columns()[column].lay(
                facts, cells, grid.columns()[column].slots().at())) {
            tried(unit, column);
        } else {
            grid.columns()[column].beside(facts, mark);
            enter(unit, column);
        }
    }

    /// Tries another figure for one input of a leaf of a unit.
    ///
    /// @param cell the input, as `ScoringGrid.cell` names it
    /// @param num  the figure, less than 2^62; for a state its number in the rule
    /// @param den  what it is divided by, above zero
    public void give(int unit, int cell, long num, long den) {
        var column = grid.columnAt(cell);
        var slots = grid.columns()[column].slots();
        if (points.facts().isOdd(unit, column)) {
            // What cells do not hold stays as it was given beside the new figure.
            var name = slots.names().get(cell - slots.at());
            var facts = points.facts().facts(unit, column).and(name, slots.fact(new Ratio(num, den)));
            give(unit, grid.columns()[column].leaf().code(), facts);
        } else {
            cells.copy(points.facts().cells(), points.facts().cell(unit, column), slots);
            cells.set(cell, num, den);
            tried(unit, column);
        }
    }

    private void tried(int unit, int column) {
        grid.columns()[column].mark(cells, grid.columns()[column].slots().at(), mark);
        enter(unit, column);
    }

    private void enter(int changed, int column) {
        if (points.facts().excludes(changed, column)) {
            mark.none(Branch.NOT_APPLICABLE, 0);
        }
        var leaf = grid.columns()[column];
        unit = changed;
        node = leaf.node();
        gained = points.earned(mark, leaf) - points.achieved(unit, node);
        widened = (points.counts(mark) ? leaf.full() : 0) - points.full(unit, node);
        index.copy(points.indexOf(unit));
        index.applies(column, points.counts(mark));
        index.end(achieved(grid.total()), full(grid.total()), missing() + points.unclear(unit) == 0);
    }

    private int missing() {
        var was = Mark.branch(points.reason(unit, node)).state() == State.MISSING;
        return points.missing(unit) + (PointGrid.isMissing(mark) ? 1 : 0) - (was ? 1 : 0);
    }

    /// Which way the rule of the leaf goes.
    public Branch branch() {
        return mark.branch;
    }

    /// Points that the unit achieves at or below an item.
    public Points achieved(ItemCode code) {
        return grid.points(achieved(grid.node(code)));
    }

    /// Points that the unit achieves at a place of the set, in whole units of the grid.
    public long achieved(int at) {
        return points.achieved(unit, at) + (isOnPath(at) ? gained : 0);
    }

    private long full(int at) {
        return points.full(unit, at) + (isOnPath(at) ? widened : 0);
    }

    private boolean isOnPath(int at) {
        var step = node;
        while (step != at && step != grid.total()) {
            step = grid.above(step);
        }
        return step == at;
    }

    /// The total that the unit achieves, with bonuses and penalties.
    public Points total() {
        return grid.points(index.total());
    }

    /// The maximum of what applies to the unit.
    public Points totalMax() {
        return grid.points(full(grid.total()));
    }

    /// What the unit is ranked on, exact.
    public Share index() {
        return index.points();
    }

    /// The place of any unit from 1, or 0 where it has none.
    public int place(int of) {
        if (of == unit) {
            return index.isRanked() ? own() : 0;
        }
        var other = points.indexOf(of);
        var overtaken = (index.isAbove(other) ? 1 : 0) - (points.indexOf(unit).isAbove(other) ? 1 : 0);
        return other.isRanked() ? places.place(of) + overtaken : 0;
    }

    // The unit itself stands among the others as it was before, so it may have been counted.
    private int own() {
        var above = places.above(index);
        return points.indexOf(unit).isAbove(index) ? above : above + 1;
    }
}
