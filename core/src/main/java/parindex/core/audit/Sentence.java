package parindex.core.audit;

import java.math.BigDecimal;
import java.util.Arrays;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.language.Text;

/// Fills a sentence in both languages: figures with the decimal mark of the language, texts in its words, anything
/// else as it is.
public final class Sentence {
    private Sentence() {}

    /// @param vi   Vietnamese pattern of `String.format`
    /// @param en   English pattern with the same places
    /// @param with figures, texts, names
    public static Text of(String vi, String en, Object... with) {
        return new Text(vi.formatted(in(Language.VI, with)), en.formatted(in(Language.EN, with)));
    }

    private static Object[] in(Language language, Object... with) {
        return Arrays.stream(with)
                .map(value -> switch (value) {
                    case BigDecimal figure -> Numerals.exact(figure, language);
                    case Text text -> text.in(language);
                    default -> value;
                })
                .toArray();
    }
}
