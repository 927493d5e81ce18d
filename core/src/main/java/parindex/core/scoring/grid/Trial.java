package parindex.core.scoring.grid;

import parindex.core.criteria.ItemCode;
import parindex.core.points.Facts;
import parindex.core.points.Points;
import parindex.core.scoring.LeafScore.State;

/// What if (tính thử): one leaf of one unit gets other facts; its points, the sums above it and the places of all units
/// are worked out anew, and what it was made from stays as it is. One sheet serves any number of trials, each of which
/// begins from what is given.
public final class Trial {
    private final Places places;
    private final PointGrid points;
    private final ScoringGrid grid;
    private final Cells cells;
    private final Mark mark = new Mark();
    private final int[] place;
    private int unit;
    private int node;
    private long gained;
    private long widened;
    private boolean ranked;

    private Trial(Places places) {
        this.places = places;
        this.points = places.points();
        this.grid = points.facts().grid();
        this.cells = new Cells(grid.width());
        this.place = new int[points.facts().units().size()];
    }

    /// Trials on top of scored and ranked units.
    public static Trial of(Places places) {
        return new Trial(places);
    }

    /// Tries other facts for a leaf of a unit.
    public void give(int unit, ItemCode leaf, Facts facts) {
        var column = grid.column(leaf);
        if (grid.columns()[column].lay(facts, cells, grid.columns()[column].at())) {
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
        if (points.facts().isOdd(unit, column)) {
            // What cells do not hold stays as it was given beside the new figure.
            give(unit, grid.columns()[column].leaf().code(), facts(unit, column, cell, new Ratio(num, den)));
        } else {
            cells.copy(points.facts().cells(), points.facts().cell(unit, column), grid.columns()[column]);
            cells.set(cell, num, den);
            tried(unit, column);
        }
    }

    private Facts facts(int unit, int column, int cell, Ratio value) {
        var at = grid.columns()[column];
        return points.facts().facts(unit, column).and(at.names().get(cell - at.at()), at.fact(value));
    }

    private void tried(int unit, int column) {
        grid.columns()[column].mark(cells, grid.columns()[column].at(), mark);
        enter(unit, column);
    }

    private void enter(int changed, int column) {
        if (points.facts().excludes(changed, column)) {
            mark.none(Branch.NOT_APPLICABLE, 0);
        }
        var leaf = grid.columns()[column];
        var state = mark.branch.state();
        var before = Mark.branch(points.reason(changed, leaf.node())).state();
        unit = changed;
        node = leaf.node();
        gained = mark.points - points.achieved(unit, node);
        widened = (state == State.NOT_APPLICABLE ? 0 : leaf.full()) - points.full(unit, node);
        ranked = points.missing(unit) + open(state) - open(before) == 0;
        rank();
    }

    private static int open(State state) {
        return state == State.MISSING ? 1 : 0;
    }

    private void rank() {
        var total = points.achieved(unit, grid.total()) + gained;
        var full = points.full(unit, grid.total()) + widened;
        var was = points.isRanked(unit);
        var own = 1;
        for (int other = 0; other < place.length; other++) {
            place[other] = places.place(other);
            if (other != unit && points.isRanked(other)) {
                var now = points.order(total, full, other);
                own += now < 0 ? 1 : 0;
                place[other] += (ranked && now > 0 ? 1 : 0) - (was && points.order(unit, other) > 0 ? 1 : 0);
            }
        }
        place[unit] = ranked ? own : 0;
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

    private boolean isOnPath(int at) {
        var step = node;
        while (step != at && step != grid.total()) {
            step = grid.above(step);
        }
        return step == at;
    }

    /// The total that the unit achieves.
    public Points total() {
        return grid.points(achieved(grid.total()));
    }

    /// The maximum of what applies to the unit.
    public Points totalMax() {
        return grid.points(points.full(unit, grid.total()) + widened);
    }

    /// The place of any unit from 1, or 0 where it has none.
    public int place(int of) {
        return place[of];
    }
}
