package parindex.app.criteria.draft.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.points.Share;

/// A number as a person typed it into a form: `0,25`, `50 %`, `1.234,5`. What could mean two numbers is not guessed.
public sealed interface TypedNumber {
    /// One meaning only.
    ///
    /// @param plain with a decimal point and nothing else: "0.25"
    record Read(String plain) implements TypedNumber {}

    /// A lone mark that may part decimals or thousands.
    ///
    /// @param readings what it may mean, as a person would type it without doubt
    record Ambiguous(List<String> readings) implements TypedNumber {
        public Ambiguous {
            readings = List.copyOf(readings);
        }
    }

    /// No number at all.
    record Unreadable() implements TypedNumber {}

    /// Reads what was typed.
    static TypedNumber of(String typed, Language language) {
        var bare = Marks.BLANKS.matcher(typed).replaceAll("").replace('−', '-');
        var text = bare.endsWith("%") ? bare.substring(0, bare.length() - 1) : bare;
        var vietnamese = language == Language.VI;
        return read(vietnamese ? text : Marks.swapped(text), vietnamese);
    }

    private static TypedNumber read(String text, boolean vietnamese) {
        if (Marks.PLAIN.matcher(text).matches() || Marks.GROUPED.matcher(text).matches()) {
            return new Read(text.replace(".", "").replace(',', '.'));
        }
        if (Marks.LONE.matcher(text).matches()) {
            var readings = List.of(text.replace('.', ','), text.replace(".", ""));
            return new Ambiguous(
                    vietnamese
                            ? readings
                            : readings.stream().map(Marks::swapped).toList());
        }
        return new Unreadable();
    }

    /// The exact decimal as it is typed: without thousands marks, with the reader's decimal mark.
    static String typed(BigDecimal value, Language language) {
        var plain = Numerals.plain(value);
        return language == Language.VI ? plain.replace('.', ',') : plain;
    }

    /// A figure as it is typed into a field that shows its unit; a rate counts in hundredths.
    static String typed(Share figure, boolean percent, Language language) {
        return typed((percent ? figure.percent() : figure).rounded(Marks.FINE), language);
    }

    /// The marks of numbers, comma for decimals.
    final class Marks {
        private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]+");
        private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(,\\d{1,15})?");
        private static final Pattern GROUPED =
                Pattern.compile("-?\\d{1,3}((\\.\\d{3}){2,}|(\\.\\d{3})+,\\d{1,15}|(\\.\\d{3}){2,},\\d{1,15})");
        private static final Pattern LONE = Pattern.compile("-?\\d{1,15}\\.\\d{1,15}");
        private static final parindex.core.points.Rounding FINE = parindex.core.points.Rounding.halfUp(12);

        private Marks() {}

        private static String swapped(String text) {
            return text.replace(',', '\t').replace('.', ',').replace('\t', '.');
        }
    }
}
