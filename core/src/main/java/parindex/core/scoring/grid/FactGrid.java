package parindex.core.scoring.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.core.criteria.ItemCode;
import parindex.core.points.Facts;
import parindex.core.scoring.UnitFacts;

/// What is given for many units, one row each: a cell for every input of every leaf. A working sheet for one set, which
/// may be written on.
public final class FactGrid {
    private final ScoringGrid grid;
    private final List<String> units;
    private final Cells cells;
    private final boolean[] excluded;
    private final boolean[] odd;
    // Facts that cells do not hold, kept as they were given.
    private final Map<Integer, Facts> beside = new HashMap<>();

    private FactGrid(ScoringGrid grid, List<String> units) {
        this.grid = grid;
        this.units = units;
        this.cells = new Cells(units.size() * grid.width());
        this.excluded = new boolean[units.size() * grid.columns().length];
        this.odd = new boolean[excluded.length];
    }

    /// The facts of units, in the order in which they are given.
    public static FactGrid of(ScoringGrid grid, Map<String, UnitFacts> facts) {
        var sheet = new FactGrid(grid, List.copyOf(facts.keySet()));
        for (int unit = 0; unit < sheet.units.size(); unit++) {
            sheet.give(
                    unit, Optional.ofNullable(facts.get(sheet.units.get(unit))).orElseThrow());
        }
        return sheet;
    }

    /// Gives one unit other facts.
    public void give(int unit, UnitFacts facts) {
        for (int column = 0; column < grid.columns().length; column++) {
            var leaf = grid.columns()[column].leaf().code();
            excluded[place(unit, column)] = facts.notApplicable().contains(leaf);
            give(unit, column, facts.of(leaf));
        }
    }

    /// Gives a leaf of one unit other facts.
    public void give(int unit, ItemCode leaf, Facts facts) {
        give(unit, grid.column(leaf), facts);
    }

    private void give(int unit, int column, Facts facts) {
        var place = place(unit, column);
        odd[place] = !grid.columns()[column].lay(facts, cells, cell(unit, column));
        if (odd[place]) {
            beside.put(place, facts);
        } else {
            beside.remove(place);
        }
    }

    /// Works a leaf of one unit out, and leaves points and reason on the sheet.
    void mark(int unit, int column, Mark mark) {
        if (excluded[place(unit, column)]) {
            mark.none(Branch.NOT_APPLICABLE, 0);
        } else if (odd[place(unit, column)]) {
            grid.columns()[column].beside(facts(unit, column), mark);
        } else {
            grid.columns()[column].mark(cells, cell(unit, column), mark);
        }
    }

    /// What is given for a leaf of one unit.
    public Facts facts(int unit, ItemCode leaf) {
        return facts(unit, grid.column(leaf));
    }

    Facts facts(int unit, int column) {
        return Optional.ofNullable(beside.get(place(unit, column)))
                .orElseGet(() -> grid.columns()[column].facts(cells, cell(unit, column)));
    }

    public ScoringGrid grid() {
        return grid;
    }

    /// The units in their order.
    public List<String> units() {
        return units;
    }

    /// Whether somebody declared that a leaf does not apply to a unit.
    boolean excludes(int unit, int column) {
        return excluded[place(unit, column)];
    }

    /// Whether cells do not hold what was given for a leaf.
    boolean isOdd(int unit, int column) {
        return odd[place(unit, column)];
    }

    Cells cells() {
        return cells;
    }

    /// Where the cells of a leaf begin in the row of a unit.
    int cell(int unit, int column) {
        return unit * grid.width() + grid.columns()[column].at();
    }

    private int place(int unit, int column) {
        return unit * grid.columns().length + column;
    }
}
