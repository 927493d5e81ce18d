package parindex.core.scoring.grid;

import java.util.List;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.scoring.grid.number.Limits;
import parindex.core.scoring.grid.number.Ratio;

/// A measure ready for the grid: the cells it asks for, what they may hold, and how the figure is made of them.
final class Gauge {
    private final int[] cells;
    private final Limits[] limits;
    private final Term by;
    private final Limits allowed;

    private Gauge(List<Input> asked, List<String> names, Term by, Limits allowed) {
        this.cells =
                asked.stream().mapToInt(input -> names.indexOf(input.name())).toArray();
        this.limits = asked.stream().map(input -> Limits.of(input.allowed())).toArray(Limits[]::new);
        this.by = by;
        this.allowed = allowed;
    }

    /// @throws ArithmeticException if a number of the measure does not fit
    static Gauge of(Measure measure, List<String> names) {
        return new Gauge(measure.inputs(), names, Term.of(measure.by(), names), Limits.of(measure.allowed()));
    }

    /// The single figures of a rule that takes them as they stand.
    static Gauge of(List<Input> asked, List<String> names) {
        return new Gauge(asked, names, new Term.Constant(new Ratio(0, 1)), new Limits(null, null, false));
    }

    /// Whether every cell is filled and makes sense; the sheet says which does not.
    boolean complete(Cells given, int row, Mark mark) {
        for (int i = 0; i < cells.length; i++) {
            var cell = row + cells[i];
            if (given.isEmpty(cell)) {
                return mark.none(Branch.MISSING, i);
            }
            if (!limits[i].include(given.num[cell], given.den[cell])) {
                return mark.none(Branch.OUT_OF_RANGE, i);
            }
        }
        return true;
    }

    /// Leaves the figure on the sheet; false where there is none, and the sheet says why.
    boolean read(Cells given, int row, Mark mark) {
        return complete(given, row, mark)
                && by.read(given, row, mark)
                && (allowed.include(mark.num, mark.den) || mark.none(Branch.FIGURE_OUT_OF_RANGE, 0));
    }
}
