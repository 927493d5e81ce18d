package parindex.formats.criteria;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parindex.core.language.Text;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression;
import parindex.core.points.figure.Expression.Constant;
import parindex.core.points.figure.Expression.Named;
import parindex.core.points.figure.Expression.Operation;
import parindex.core.points.figure.Expression.Sign;
import parindex.core.points.figure.Input;
import parindex.formats.tree.Value;

/// Reads how a figure is built: names of inputs, numbers, brackets and the four signs, and nothing else at all.
final class ExpressionReader {
    private static final int LENGTH = 200;
    private static final int DEPTH = 10;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,15})?");
    private final String text;
    private final Map<String, Input> inputs;
    private int at;

    private ExpressionReader(String text, Map<String, Input> inputs) {
        this.text = text;
        this.inputs = inputs;
    }

    /// Something in the text that is no expression.
    private static final class NoExpression extends Exception {
        @java.io.Serial
        private static final long serialVersionUID = 1L;

        private final transient Text said;

        NoExpression(Text said) {
            super(said.en());
            this.said = said;
        }
    }

    /// The expression, or nothing and the reason among the faults of its file.
    static Optional<Expression> read(Value scalar, Map<String, Input> inputs) {
        try {
            return Optional.of(new ExpressionReader(scalar.text(), inputs).whole());
        } catch (NoExpression e) {
            scalar.faults().add(scalar.place(), e.said);
            return Optional.empty();
        }
    }

    private Expression whole() throws NoExpression {
        if (text.length() > LENGTH) {
            throw new NoExpression(CriteriaFileWording.expressionTooLong());
        }
        var whole = sum(0);
        blanks();
        if (at < text.length()) {
            throw new NoExpression(CriteriaFileWording.notInExpression(text.substring(at, at + 1)));
        }
        return whole;
    }

    private Expression sum(int depth) throws NoExpression {
        var left = product(depth);
        for (var sign = sign("+-−"); sign.isPresent(); sign = sign("+-−")) {
            left = new Operation(sign.get(), left, product(depth));
        }
        return left;
    }

    private Expression product(int depth) throws NoExpression {
        var left = atom(depth);
        for (var sign = sign("*×/÷"); sign.isPresent(); sign = sign("*×/÷")) {
            left = new Operation(sign.get(), left, atom(depth));
        }
        return left;
    }

    private Expression atom(int depth) throws NoExpression {
        blanks();
        if (depth > DEPTH) {
            throw new NoExpression(CriteriaFileWording.expressionTooLong());
        }
        if (taken('(')) {
            var inner = sum(depth + 1);
            blanks();
            if (!taken(')')) {
                throw new NoExpression(CriteriaFileWording.bracketOpen());
            }
            return inner;
        }
        var number = word(NUMBER);
        if (number.isPresent()) {
            return new Constant(Share.of(number.get()));
        }
        return named(word(NAME).orElseThrow(() -> new NoExpression(CriteriaFileWording.notInExpression(rest()))));
    }

    private Expression named(String name) throws NoExpression {
        return Optional.ofNullable(inputs.get(name))
                .map(Named::new)
                .orElseThrow(() -> new NoExpression(CriteriaFileWording.unknownInput(name, inputs.keySet())));
    }

    private Optional<Sign> sign(String signs) {
        blanks();
        if (at >= text.length() || signs.indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (text.charAt(at++)) {
                    case '+' -> Sign.PLUS;
                    case '-', '−' -> Sign.MINUS;
                    case '*', '×' -> Sign.TIMES;
                    default -> Sign.OVER;
                });
    }

    private Optional<String> word(Pattern form) {
        Matcher matcher = form.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher.group());
    }

    private boolean taken(char mark) {
        var here = at < text.length() && text.charAt(at) == mark;
        at += here ? 1 : 0;
        return here;
    }

    private void blanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private String rest() {
        return at < text.length() ? text.substring(at, at + 1) : "…";
    }
}
