package parindex.core.scoring.grid;

import java.util.List;
import parindex.core.points.figure.Expression;
import parindex.core.scoring.grid.number.Ratio;

/// How a figure is made of cells: an expression whose names have become places in a row.
sealed interface Term {
    /// Leaves the figure on the sheet.
    ///
    /// @return false where there is none, and the sheet says why
    boolean read(Cells cells, int row, Mark mark);

    /// @param names the inputs of the leaf in the order of its cells
    /// @throws ArithmeticException if a number in the expression does not fit
    static Term of(Expression expression, List<String> names) {
        return switch (expression) {
            case Expression.Named named -> new Cell(names.indexOf(named.input().name()));
            case Expression.Constant constant -> new Constant(Ratio.of(constant.value()));
            case Expression.Operation operation ->
                new Operation(operation.sign(), of(operation.left(), names), of(operation.right(), names));
        };
    }

    /// The figure of a cell.
    record Cell(int at) implements Term {
        @Override
        public boolean read(Cells cells, int row, Mark mark) {
            return mark.figure(cells.num[row + at], cells.den[row + at]);
        }
    }

    /// A number that stands in the rule.
    record Constant(Ratio value) implements Term {
        @Override
        public boolean read(Cells cells, int row, Mark mark) {
            return mark.figure(value.num(), value.den());
        }
    }

    /// Two figures joined by a sign.
    record Operation(Expression.Sign sign, Term left, Term right) implements Term {
        @Override
        public boolean read(Cells cells, int row, Mark mark) {
            if (!left.read(cells, row, mark)) {
                return false;
            }
            var num = mark.num;
            var den = mark.den;
            return right.read(cells, row, mark) && joined(num, den, mark);
        }

        private boolean joined(long num, long den, Mark mark) {
            return switch (sign) {
                case PLUS -> mark.sum(num, den, mark.num, mark.den);
                case MINUS -> mark.sum(num, den, -mark.num, mark.den);
                case TIMES -> mark.product(num, mark.num, den, mark.den);
                case OVER -> over(num, den, mark);
            };
        }

        private static boolean over(long num, long den, Mark mark) {
            if (mark.num == 0) {
                return mark.none(Branch.DIVISION_BY_ZERO, 0);
            }
            return mark.num < 0
                    ? mark.product(-num, mark.den, den, -mark.num)
                    : mark.product(num, mark.den, den, mark.num);
        }
    }
}
