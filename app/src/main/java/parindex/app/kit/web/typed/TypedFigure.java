package parindex.app.kit.web.typed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parindex.core.language.Fold;
import parindex.core.language.Language;

/// A figure as a person typed it. What can be meant in two ways is asked about and never guessed (E-04).
public sealed interface TypedFigure {
    /// Nothing was typed, which is not zero.
    record Empty() implements TypedFigure {}

    /// One number.
    record Read(BigDecimal value) implements TypedFigure {}

    /// A mark that may part decimals or thousands.
    ///
    /// @param readings both numbers it can mean
    record Asked(List<BigDecimal> readings) implements TypedFigure {}

    /// No number.
    record Refused() implements TypedFigure {}

    /// Reads a figure in the language of its reader: the decimal comma in Vietnamese, the point in English. A single
    /// mark of the other language is asked about; groups of thousands prove themselves.
    static TypedFigure of(String typed, Language language) {
        var text = Fold.blanks(typed).replace('−', '-').replace('–', '-').replace(" ", "");
        if (text.isEmpty()) {
            return new Empty();
        }
        var own = language == Language.VI ? ',' : '.';
        var other = language == Language.VI ? '.' : ',';
        return plain(text, own)
                .or(() -> grouped(text, other, own))
                .or(() -> grouped(text, own, other))
                .<TypedFigure>map(Read::new)
                .orElseGet(() -> twofold(text, other));
    }

    private static Optional<BigDecimal> plain(String text, char decimal) {
        return Pattern.matches("-?\\d{1,15}(" + Pattern.quote("" + decimal) + "\\d{1,12})?", text)
                ? Optional.of(new BigDecimal(text.replace(decimal, '.')))
                : Optional.empty();
    }

    /// Thousands that prove themselves: two groups at least, or one and decimals behind the other mark.
    private static Optional<BigDecimal> grouped(String text, char group, char decimal) {
        var mark = Pattern.quote("" + group);
        var rest = Pattern.quote("" + decimal) + "\\d{1,12}";
        var form = "-?[1-9]\\d{0,2}((%1$s\\d{3}){2,4}|(%1$s\\d{3}){1,4}%2$s)".formatted(mark, rest);
        return Pattern.matches(form, text)
                ? Optional.of(new BigDecimal(text.replace("" + group, "").replace(decimal, '.')))
                : Optional.empty();
    }

    private static TypedFigure twofold(String text, char mark) {
        return plain(text, mark)
                .<TypedFigure>map(decimal -> text.matches("-?0.*")
                        ? new Read(decimal) // thousands never begin with a zero
                        : new Asked(List.of(decimal, new BigDecimal(text.replace("" + mark, "")))))
                .orElseGet(Refused::new);
    }
}
