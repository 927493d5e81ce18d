package parindex.core.points.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;

/// How figures and expressions are said: with their unit, in both languages. A measured figure that ends within eight
/// decimals is said in full; one that does not is rounded half-up to two for reading, or to six where two would make
/// it look like a whole number that it is not. What stands in a rule is never rounded: a limit that does not end as a
/// decimal is said as a fraction.
public final class FigureWording {
    private static final int IN_FULL = 8;
    private static final int CLOSE = 6;
    private static final int MOST_DIGITS = 12;
    private static final Points ONE = Points.of("1");

    private FigureWording() {}

    /// A measured figure with its unit, for reading: "12,34 %", "56 hồ sơ", "3".
    public static Text figure(Share value, Text unit) {
        return both(language -> withUnit(Numerals.exact(shown(inUnit(value, unit)), language), unit, language));
    }

    /// A figure of a rule with its unit, to the last digit: "1/3", "12,345678901 %".
    public static Text exact(Share value, Text unit) {
        return both(language -> withUnit(exact(inUnit(value, unit), language), unit, language));
    }

    private static Share inUnit(Share value, Text unit) {
        return unit.equals(Input.PERCENT) ? value.percent() : value;
    }

    private static String withUnit(String number, Text unit, Language language) {
        return unit.vi().isEmpty() ? number : number + " " + unit.in(language);
    }

    private static String exact(Share value, Language language) {
        var digits = new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), MOST_DIGITS, RoundingMode.DOWN);
        return Share.of(digits).equals(value)
                ? Numerals.exact(digits, language)
                : Numerals.exact(new BigDecimal(value.numerator()), language) + "/"
                        + Numerals.exact(new BigDecimal(value.denominator()), language);
    }

    /// Points of a rule with their unit, to the last digit: "0,5 điểm".
    public static Text points(Points points) {
        return points(points.value(), points.equals(ONE));
    }

    /// Points that were computed, for reading.
    public static Text points(Share points) {
        return points(shown(points), points.equals(Share.ONE));
    }

    private static Text points(BigDecimal points, boolean isOne) {
        return new Text(
                Numerals.exact(points, Language.VI) + " điểm",
                Numerals.exact(points, Language.EN) + (isOne ? " point" : " points"));
    }

    /// True for a figure that is said in full.
    public static boolean isShort(Share value) {
        return Share.of(value.rounded(Rounding.halfUp(IN_FULL))).equals(value);
    }

    private static BigDecimal shown(Share value) {
        if (isShort(value)) {
            return value.rounded(Rounding.halfUp(IN_FULL));
        }
        var short2 = value.rounded(Rounding.PRINTED);
        return Share.of(short2).isWhole() ? value.rounded(Rounding.halfUp(CLOSE)) : short2;
    }

    /// How a figure is built, in words: "số hồ sơ đúng hạn ÷ tổng số hồ sơ".
    public static Text words(Expression expression) {
        return both(language -> words(expression, input -> input.label().in(language), language));
    }

    /// The same with other names for the inputs.
    public static String words(Expression expression, Function<Input, String> name, Language language) {
        return joined(expression, named -> name.apply(named.input()), language);
    }

    /// How a figure was built, in numbers: "132 TTHC ÷ 620 TTHC".
    public static Text numbers(Expression expression, Facts facts) {
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
            case Expression.Constant constant -> exact(constant.value(), language);
            case Expression.Operation operation ->
                side(operation.left(), leaf, language) + " " + operation.sign().symbol() + " "
                        + side(operation.right(), leaf, language);
        };
    }

    private static String side(Expression side, Function<Expression.Named, String> leaf, Language language) {
        var words = joined(side, leaf, language);
        return side instanceof Expression.Operation ? "(" + words + ")" : words;
    }

    public static Text both(Function<Language, String> sentence) {
        return new Text(sentence.apply(Language.VI), sentence.apply(Language.EN));
    }
}
