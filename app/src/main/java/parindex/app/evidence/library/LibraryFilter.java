package parindex.app.evidence.library;

import java.util.Optional;
import java.util.UUID;

/// What of the library is looked at.
///
/// @param text  words, with or without accents
/// @param owner the documents of one unit only
/// @param use   whether they prove something
/// @param page  from 1
public record LibraryFilter(String text, Optional<UUID> owner, Usage use, int page) {
    /// Documents on one page.
    public static final int PAGE = 50;

    private static final int LAST = 1_000;

    public LibraryFilter {
        page = Math.clamp(page, 1, LAST);
    }

    /// Whether a document proves an item.
    public enum Usage {
        ANY,
        USED,
        UNUSED
    }

    public boolean isEmpty() {
        return text.isBlank() && owner.isEmpty() && use == Usage.ANY && page == 1;
    }
}
