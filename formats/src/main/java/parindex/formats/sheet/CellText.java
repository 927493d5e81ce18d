package parindex.formats.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as workbooks keep it: what their XML cannot hold stands by its number (`_x0007_`), as Excel writes it.
public final class CellText {
    private static final Pattern TO_WRITE =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");
    private static final Pattern WRITTEN = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    /// The text as a cell holds it.
    public static String encoded(String text) {
        return TO_WRITE.matcher(text)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }

    /// The text that a cell holds.
    public static String decoded(String held) {
        return WRITTEN.matcher(held)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
