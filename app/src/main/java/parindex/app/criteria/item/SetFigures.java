package parindex.app.criteria.item;

import java.math.BigDecimal;
import parindex.app.kit.web.Figures;
import parindex.app.kit.web.Words;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.language.Text;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;

/// Figures that rules look at, as screens print them.
///
/// @param words in the language of the reader
record SetFigures(Words words) {
    private static final int IN_FULL = 8;
    private static final int CLOSE = 6;
    private static final int FINEST = 12;

    /// A figure with its unit: "12,5 %", "7 hồ sơ", "3".
    String figure(Share value, Text unit) {
        var number = number(value, unit);
        var said = words.say(unit);
        return unit.vi().isEmpty() ? number : number + " " + said;
    }

    /// The same without its unit; a rate counts in hundredths.
    String number(Share value, Text unit) {
        return exact(isRate(unit) ? value.percent() : value);
    }

    /// All digits where they end soon, else six.
    String exact(Share value) {
        var full = value.rounded(Rounding.halfUp(IN_FULL));
        return Share.of(full).equals(value)
                ? figures().exact(full)
                : figures().exact(value.rounded(Rounding.cut(CLOSE))) + "…";
    }

    /// A figure as a person types it without doubt: no marks for thousands, the reader's decimal mark, no unit.
    String typed(Share value, Text unit) {
        return typed((isRate(unit) ? value.percent() : value).rounded(Rounding.halfUp(FINEST)));
    }

    String typed(BigDecimal value) {
        var plain = Numerals.plain(value);
        return words.language() == Language.VI ? plain.replace('.', ',') : plain;
    }

    /// What was given for an input.
    String given(Facts.Fact fact, Input input) {
        return switch (fact) {
            case Facts.Figure figure -> figure(figure.value(), input.unit());
            case Facts.State state -> state.name();
        };
    }

    static boolean isRate(Text unit) {
        return unit.equals(Input.PERCENT);
    }

    private Figures figures() {
        return words.figures();
    }
}
