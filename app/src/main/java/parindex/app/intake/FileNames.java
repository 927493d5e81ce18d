package parindex.app.intake;

import java.util.regex.Pattern;
import parindex.core.language.Fold;

/// Names of uploaded files, made fit to be shown and kept: no folders, nothing invisible, not endless.
final class FileNames {
    private static final int LONGEST = 150;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");

    private FileNames() {}

    /// The last part of a name as a browser sent it; of nothing there is "?".
    static String shown(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var clean = Fold.blanks(INVISIBLE.matcher(last).replaceAll(""));
        if (clean.isEmpty()) {
            return "?";
        }
        return clean.length() <= LONGEST ? clean : clean.substring(clean.length() - LONGEST);
    }
}
