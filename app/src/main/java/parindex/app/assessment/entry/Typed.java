package parindex.app.assessment.entry;

import java.util.Map;
import parindex.core.assessment.EntryState;

/// A cell as somebody sends it.
///
/// @param state       what it is meant to be; figures make it given
/// @param texts       what was typed, by the names of inputs
/// @param explanation the explanation
/// @param why         why it is changed, or empty
/// @param forged      whether points were sent beside the figures
public record Typed(EntryState state, Map<String, String> texts, String explanation, String why, boolean forged) {
    public static final int LONGEST_WORDS = 4000;

    public Typed {
        texts = Map.copyOf(texts);
        explanation = cut(explanation);
        why = cut(why);
    }

    private static String cut(String words) {
        var stripped = words.strip();
        return stripped.substring(0, Math.min(LONGEST_WORDS, stripped.length()));
    }
}
