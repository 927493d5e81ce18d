package parindex.core.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import parindex.core.language.Fold;

/// The name of a file that somebody sent, made fit to be shown and kept: no folders, nothing invisible, nothing that
/// turns the direction of reading, not endless. The store never uses it; files lie there by their hash.
///
/// @param shown the clean name, "?" where nothing is left of it
public record FileName(String shown) {
    private static final int MOST_BYTES = 200;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");
    private static final Pattern AWKWARD = Pattern.compile("[<>:\"|?*]");
    private static final Pattern LEADING = Pattern.compile("^[.\\s]+");

    /// The last part of a name as a browser sent it.
    public static FileName of(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var seen = AWKWARD.matcher(INVISIBLE.matcher(last).replaceAll("")).replaceAll("_");
        var clean = LEADING.matcher(Fold.blanks(seen)).replaceAll("");
        return new FileName(clean.isEmpty() ? "?" : shortened(clean));
    }

    /// The ending in lower case without its dot, empty where there is none.
    public String ending() {
        var dot = shown.lastIndexOf('.');
        return dot < 0 ? "" : shown.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    /// The name without its ending: a first title.
    public String title() {
        var dot = shown.lastIndexOf('.');
        return dot > 0 ? shown.substring(0, dot).strip() : shown;
    }

    // Cut in the middle, so that the ending stays.
    private static String shortened(String name) {
        if (bytes(name) <= MOST_BYTES) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var tail = dot > 0 && bytes(name.substring(dot)) < 20 ? name.substring(dot) : "";
        var head = new StringBuilder();
        var room = MOST_BYTES - bytes(tail) - bytes("…");
        name.codePoints()
                .takeWhile(letter -> bytes(head + Character.toString(letter)) <= room)
                .forEach(head::appendCodePoint);
        return head + "…" + tail;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
