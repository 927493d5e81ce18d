package parindex.core.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words without accents, case or double blanks, so that "mau moi" finds "Mẫu Mới" in every Unicode form.
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern NOT_IN_A_SLUG = Pattern.compile("[^a-z0-9]+");

    private static final Pattern NOT_PRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

    private Fold() {}

    /// The text in lower case, without accents, đ as d, white space folded.
    public static String plain(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return blanks(bare.replace('đ', 'd').replace('Đ', 'D')).toLowerCase(Locale.ROOT);
    }

    /// The text composed (NFC) with white space folded and trimmed, accents and case kept.
    public static String blanks(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /// The text on one line and fit for paper: without control characters and without marks that turn the direction
    /// of reading, white space folded.
    public static String printable(String text) {
        return blanks(NOT_PRINTABLE.matcher(text).replaceAll(" "));
    }

    /// The text as a part of an address: "Mẫu Mới" is "mau-moi".
    public static String slug(String text) {
        return NOT_IN_A_SLUG.matcher(plain(text)).replaceAll("-").replaceAll("^-|-$", "");
    }
}
