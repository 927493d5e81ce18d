package parindex.formats.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import parindex.core.language.Numerals;

/// A figure as people type it into a table: decimal comma or point, dots between thousands, a rate with its sign. What
/// could be meant in two ways is never guessed.
public sealed interface Numeral {
    /// A figure with a decimal point and every digit, a rate with its sign.
    record Plain(String text) implements Numeral {}

    /// One dot and three digits: thousands, or a decimal point.
    ///
    /// @param decimal   the figure where it is a decimal point
    /// @param thousands the figure where it is thousands
    record Twofold(String decimal, String thousands) implements Numeral {}

    /// No figure at all.
    enum None implements Numeral {
        IT
    }

    /// Reads what was typed.
    static Numeral of(String typed) {
        var text = typed.strip().replace('−', '-').replace('\u00A0', ' ');
        var rate = text.endsWith("%");
        var number = rate ? text.substring(0, text.length() - 1).strip() : text;
        var sign = rate ? "%" : "";
        if (Form.TWOFOLD.matcher(number).matches()) {
            return new Twofold(plain(number) + sign, plain(number.replace(".", "")) + sign);
        }
        return Form.decimal(number)
                .<Numeral>map(decimal -> new Plain(plain(decimal) + sign))
                .orElse(None.IT);
    }

    private static String plain(String decimal) {
        return Numerals.plain(new BigDecimal(decimal));
    }

    /// Ways of writing a figure.
    final class Form {
        private static final Pattern TWOFOLD = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
        private static final Pattern POINT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
        private static final Pattern COMMA = Pattern.compile("-?\\d{1,15},\\d{1,15}");
        private static final Pattern GROUPS =
                Pattern.compile("-?[1-9]\\d{0,2}((\\.\\d{3}){1,4},\\d{1,15}|(\\.\\d{3}){2,4})");

        private Form() {}

        private static Optional<String> decimal(String number) {
            if (POINT.matcher(number).matches()) {
                return Optional.of(number);
            }
            if (COMMA.matcher(number).matches()) {
                return Optional.of(number.replace(',', '.'));
            }
            return GROUPS.matcher(number).matches()
                    ? Optional.of(number.replace(".", "").replace(',', '.'))
                    : Optional.empty();
        }
    }
}
