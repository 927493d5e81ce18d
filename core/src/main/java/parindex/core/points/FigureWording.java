package parindex.core.points;

import java.math.BigDecimal;
import java.util.function.Function;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.language.Text;

/// How figures and expressions are said: with their unit, in both languages. A figure that ends within eight decimals
/// is said in full; one that does not is rounded half-up to two for reading, or to six where two would make it look
/// like a whole number that it is not.
final class FigureWording {
    private static final int IN_FULL = 8;
    private static final int CLOSE = 6;

    private FigureWording() {}

    /// A figure with its unit: "12,34 %", "56 hồ sơ", "3".
    static Text figure(Share value, Text unit) {
        var percent = unit.equals(Input.PERCENT);
        var shown = shown(percent ? value.percent() : value);
        return both(language -> {
            var number = Numerals.exact(shown, language);
            return unit.vi().isEmpty() ? number : number + " " + unit.in(language);
        });
    }

    /// Points with their unit: "0,5 điểm".
    static Text points(Points points) {
        return points(points.share());
    }

    static Text points(Share points) {
        var shown = shown(points);
        return new Text(
                Numerals.exact(shown, Language.VI) + " điểm",
                Numerals.exact(shown, Language.EN) + (points.equals(Share.ONE) ? " point" : " points"));
    }

    private static BigDecimal shown(Share value) {
        var inFull = value.rounded(Rounding.halfUp(IN_FULL));
        if (Share.of(inFull).equals(value)) {
            return inFull;
        }
        var short2 = value.rounded(Rounding.PRINTED);
        return Share.of(short2).isWhole() ? value.rounded(Rounding.halfUp(CLOSE)) : short2;
    }

    /// How a figure is built, in words: "số hồ sơ đúng hạn ÷ tổng số hồ sơ".
    static Text words(Expression expression) {
        return both(
                language -> joined(expression, named -> named.input().label().in(language), language));
    }

    /// How a figure was built, in numbers: "132 TTHC ÷ 620 TTHC".
    static Text numbers(Expression expression, Facts facts) {
        return both(language ->
                joined(expression, named -> number(named.input(), facts).in(language), language));
    }

    private static Text number(Input input, Facts facts) {
        return facts.find(input.name())
                .map(fact -> switch (fact) {
                    case Facts.Figure figure -> figure(figure.value(), input.unit());
                    case Facts.State state -> Text.same(state.name());
                })
                .orElse(input.label());
    }

    private static String joined(Expression expression, Function<Expression.Named, String> leaf, Language language) {
        return switch (expression) {
            case Expression.Named named -> leaf.apply(named);
            case Expression.Constant constant -> Numerals.exact(shown(constant.value()), language);
            case Expression.Operation operation ->
                side(operation.left(), leaf, language) + " " + operation.sign().symbol() + " "
                        + side(operation.right(), leaf, language);
        };
    }

    private static String side(Expression side, Function<Expression.Named, String> leaf, Language language) {
        var words = joined(side, leaf, language);
        return side instanceof Expression.Operation ? "(" + words + ")" : words;
    }

    static Text both(Function<Language, String> sentence) {
        return new Text(sentence.apply(Language.VI), sentence.apply(Language.EN));
    }
}
