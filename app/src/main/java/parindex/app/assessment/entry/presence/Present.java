package parindex.app.assessment.entry.presence;

import java.util.Locale;
import java.util.UUID;

/// Somebody else who is in a cell now.
///
/// @param person   who
/// @param item     code of the leaf
/// @param name     how he is called
public record Present(UUID person, String item, String name) {
    private static final int MARKS = 6;

    /// First letters of the first and the last word of the name: "Nguyễn Văn An" is "NA".
    public String initials() {
        var words = name.strip().split("\\s+");
        var first = first(words[0]);
        return words.length == 1 ? first : first + first(words[words.length - 1]);
    }

    private static String first(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    /// Which of the coloured marks is his, the same for everybody who looks.
    public int mark() {
        return Math.floorMod(person.hashCode(), MARKS) + 1;
    }
}
