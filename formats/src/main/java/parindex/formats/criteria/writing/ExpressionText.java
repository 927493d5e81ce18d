package parindex.formats.criteria.writing;

import parindex.core.points.figure.Expression;
import parindex.core.points.figure.Expression.Constant;
import parindex.core.points.figure.Expression.Named;
import parindex.core.points.figure.Expression.Operation;
import parindex.core.points.figure.Expression.Sign;

/// How a figure is built, as it is typed: with no more brackets than are needed, so that what was typed within the
/// limits of the reader stays within them.
final class ExpressionText {
    private static final int LENGTH = 200;

    private ExpressionText() {}

    static String of(Expression expression) {
        var text = text(expression);
        return text.length() > LENGTH ? text.replace(" ", "") : text;
    }

    private static String text(Expression expression) {
        return switch (expression) {
            case Named named -> named.input().name();
            case Constant constant -> Figures.of(constant.value(), false);
            case Operation operation ->
                side(operation.left(), isProduct(operation.sign()) ? 1 : 0) + " " + mark(operation.sign()) + " "
                        + side(operation.right(), isProduct(operation.sign()) ? 2 : 1);
        };
    }

    /// One side of a sign.
    ///
    /// @param binding what binds no closer than this needs brackets: 0 nothing, 1 sums, 2 products as well
    private static String side(Expression side, int binding) {
        var needsBrackets =
                side instanceof Operation operation && (isProduct(operation.sign()) ? binding > 1 : binding > 0);
        return needsBrackets ? "(" + text(side) + ")" : text(side);
    }

    private static boolean isProduct(Sign sign) {
        return switch (sign) {
            case PLUS, MINUS -> false;
            case TIMES, OVER -> true;
        };
    }

    private static String mark(Sign sign) {
        return switch (sign) {
            case PLUS -> "+";
            case MINUS -> "-";
            case TIMES -> "*";
            case OVER -> "/";
        };
    }
}
