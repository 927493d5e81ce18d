package parindex.app.criteria.draft.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.core.language.Fold;

/// Copies of a set under another name.
public final class Copies {
    private static final int MOST = 1000;

    private Copies() {}

    /// The same document under another name, nothing when that is no short name.
    public static Optional<DraftDocument> of(DraftDocument document, String base, String name) {
        if (name.isEmpty() || !Fold.slug(name).equals(name) || name.equals(base)) {
            return Optional.empty();
        }
        var set = document.set();
        var copy = set.copied(name, set.title(), set.terms().years());
        return Optional.of(new DraftDocument(copy, document.cases()));
    }

    /// A name that is not taken: the base with the next number behind it.
    public static String fresh(String base, List<String> taken) {
        var stem = base.replaceAll("-v\\d{1,3}$", "");
        return IntStream.range(2, MOST)
                .mapToObj(number -> stem + "-v" + number)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }

    public static String slug(String name) {
        return Fold.slug(name);
    }
}
