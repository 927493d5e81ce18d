package parindex.core.document;

import java.util.List;
import java.util.regex.Pattern;

/// Finds figures of a document that are typed and not bound to data: every digit in plain words, wherever it stands
/// (U-06). The numbers of headings and lists are counted by the program and are no figures.
public final class UnboundNumbers {
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private UnboundNumbers() {}

    /// The sentences that hold an unbound figure, in their order; none in a sound document.
    public static List<String> in(Document document) {
        return document.sentences().stream()
                .filter(sentence -> sentence.stream()
                        .anyMatch(run -> run instanceof Run.Words words
                                && DIGIT.matcher(words.text()).find()))
                .map(Run::text)
                .toList();
    }
}
