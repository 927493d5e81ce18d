package parindex.app.assessment.entry.sheet;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import parindex.core.language.Fold;

/// What a reader looks for on a sheet.
///
/// @param text words of code or title, without accents
/// @param only one kind of leaves
public record SheetFilter(String text, Optional<Only> only) {
    /// Kinds of leaves.
    public enum Only {
        /// No figures yet.
        MISSING,
        /// Figures without a document.
        UNPROVED,
        /// Somebody asked for a change.
        ASKED,
        /// Less than the maximum.
        BELOW,
        /// Less than its target.
        AIMED,
        /// Something to look at.
        FOUND;

        /// As it stands in an address.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static SheetFilter of(String text, String only) {
        var kind = Arrays.stream(Only.values())
                .filter(known -> known.word().equals(only))
                .findFirst();
        return new SheetFilter(text.strip(), kind);
    }

    public boolean isEmpty() {
        return text.isEmpty() && only.isEmpty();
    }

    boolean keeps(String words, Set<Only> kinds) {
        return words.contains(Fold.plain(text))
                && only.filter(kind -> !kinds.contains(kind)).isEmpty();
    }
}
