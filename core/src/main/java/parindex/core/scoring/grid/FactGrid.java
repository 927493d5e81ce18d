package parindex.core.scoring.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.figure.Facts;
import parindex.core.scoring.UnitFacts;

/// What is given for many units, one row each: a cell for every input of every leaf, then for every bonus and penalty.
/// A working sheet for one set, which may be written on.
public final class FactGrid {
    private final ScoringGrid grid;
    private final List<String> units;
    private final Cells cells;
    private final int stride;
    // Leaves that do not apply to a unit, bonuses and penalties that were not reported.
    private final boolean[] absent;
    private final boolean[] odd;
    // Facts that cells do not hold, kept as they were given.
    private final Map<Integer, Facts> beside = new HashMap<>();

    private FactGrid(ScoringGrid grid, List<String> units) {
        this.grid = grid;
        this.units = units;
        this.cells = new Cells(units.size() * grid.width());
        this.stride = grid.columns().length + grid.extras().all().size();
        this.absent = new boolean[units.size() * stride];
        this.odd = new boolean[absent.length];
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
        var asksAll = facts.notApplicable().isEmpty() && facts.groups().isEmpty();
        for (int column = 0; column < grid.columns().length; column++) {
            var leaf = grid.columns()[column].leaf().code();
            absent[place(unit, column)] = !asksAll && facts.excludes(grid.set(), leaf);
            give(unit, column, facts.of(leaf));
        }
        for (int extra = 0; extra < grid.extras().all().size(); extra++) {
            adjust(unit, extra, facts);
        }
    }

    private void adjust(int unit, int number, UnitFacts facts) {
        var extra = grid.extras().all().get(number);
        var given = facts.adjustments().get(extra.adjustment().name());
        absent[extraPlace(unit, number)] = given == null;
        var reported = given == null ? Facts.NONE : given;
        keep(extraPlace(unit, number), reported, extra.lay(reported, cells, extraCell(unit, number)));
    }

    /// Gives a leaf of one unit other facts.
    public void give(int unit, ItemCode leaf, Facts facts) {
        give(unit, grid.column(leaf), facts);
    }

    private void give(int unit, int column, Facts facts) {
        keep(place(unit, column), facts, grid.columns()[column].lay(facts, cells, cell(unit, column)));
    }

    private void keep(int place, Facts facts, boolean inCells) {
        if (odd[place]) {
            beside.remove(place);
        }
        odd[place] = !inCells;
        if (!inCells) {
            beside.put(place, facts);
        }
    }

    /// Works a leaf of one unit out, and leaves points and reason on the sheet.
    void mark(int unit, int column, Mark mark) {
        var place = place(unit, column);
        if (absent[place]) {
            mark.none(Branch.NOT_APPLICABLE, 0);
        } else if (odd[place]) {
            grid.columns()[column].beside(beside(place), mark);
        } else {
            grid.columns()[column].mark(cells, cell(unit, column), mark);
        }
    }

    /// Works a bonus or penalty of one unit out; false where none was reported.
    boolean markExtra(int unit, int number, Mark mark) {
        var place = extraPlace(unit, number);
        if (absent[place]) {
            return false;
        }
        if (odd[place]) {
            grid.extras().all().get(number).beside(beside(place), mark);
        } else {
            grid.extras().all().get(number).mark(cells, extraCell(unit, number), mark);
        }
        return true;
    }

    /// What is given for a leaf of one unit.
    public Facts facts(int unit, ItemCode leaf) {
        return facts(unit, grid.column(leaf));
    }

    Facts facts(int unit, int column) {
        return isOdd(unit, column)
                ? beside(place(unit, column))
                : grid.columns()[column].slots().facts(cells, cell(unit, column));
    }

    private Facts beside(int place) {
        return Optional.ofNullable(beside.get(place)).orElseThrow();
    }

    public ScoringGrid grid() {
        return grid;
    }

    /// The units in their order.
    public List<String> units() {
        return units;
    }

    /// Whether a leaf was declared not to apply to a unit.
    boolean excludes(int unit, int column) {
        return absent[place(unit, column)];
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
        return unit * grid.width() + grid.columns()[column].slots().at();
    }

    private int extraCell(int unit, int number) {
        return unit * grid.width() + grid.extras().all().get(number).slots().at();
    }

    private int place(int unit, int column) {
        return unit * stride + column;
    }

    private int extraPlace(int unit, int number) {
        return place(unit, grid.columns().length + number);
    }
}
