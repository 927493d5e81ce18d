package parindex.core.points.figure;

import java.util.List;
import java.util.stream.Stream;
import parindex.core.points.Share;

/// How a figure is built from named inputs: a closed tree of `+ − × ÷` and nothing else, so that every figure can be
/// traced, worded and turned round, and none can reach a file, a network or a clock.
public sealed interface Expression {
    /// An input.
    record Named(Input input) implements Expression {
        @Override
        public String toString() {
            return input.name();
        }
    }

    /// A number that stands in the rule itself.
    record Constant(Share value) implements Expression {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// Two figures joined by a sign.
    record Operation(Sign sign, Expression left, Expression right) implements Expression {
        @Override
        public String toString() {
            return side(left) + " " + sign.symbol() + " " + side(right);
        }

        private static String side(Expression side) {
            return side instanceof Operation ? "(" + side + ")" : side.toString();
        }
    }

    /// The four signs.
    enum Sign {
        PLUS("+"),
        MINUS("−"),
        TIMES("×"),
        OVER("÷");

        private final String symbol;

        Sign(String symbol) {
            this.symbol = symbol;
        }

        /// As it is printed.
        public String symbol() {
            return symbol;
        }
    }

    /// Every input it is built from, once each, from left to right.
    default List<Input> inputs() {
        return all().distinct().toList();
    }

    private Stream<Input> all() {
        return switch (this) {
            case Named named -> Stream.of(named.input());
            case Constant ignored -> Stream.empty();
            case Operation operation ->
                Stream.concat(operation.left().all(), operation.right().all());
        };
    }
}
