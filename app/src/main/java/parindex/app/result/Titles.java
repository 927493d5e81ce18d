package parindex.app.result;

import parindex.core.language.SentenceCase;

/// Titles of items as screens write them: what was printed in capitals is written as in a sentence.
public final class Titles {
    private static final int SHORT = 64;

    private Titles() {}

    public static String of(String printed, String unit) {
        return SentenceCase.of(printed, java.util.List.of(unit));
    }

    /// The beginning of a long title, cut between words.
    static String shortened(String title) {
        if (title.length() <= SHORT) {
            return title;
        }
        var cut = title.lastIndexOf(' ', SHORT - 1);
        return title.substring(0, cut < 0 ? SHORT - 1 : cut) + "…";
    }
}
