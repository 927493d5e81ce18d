package parindex.app.result.item;

import java.util.Locale;
import java.util.Optional;
import parindex.core.language.Fold;

/// What the reader of the item table looks for; it stands in the address, so that a link opens the same view.
///
/// @param text words of code or title, as typed
/// @param only kind of items, nothing for all
public record ItemFilter(String text, Optional<Only> only) {
    /// Kinds of items a reader can ask for.
    public enum Only {
        /// Lost points.
        LOST,
        /// Achieved nothing.
        ZERO,
        /// Comes from a survey.
        SURVEY,
        /// The report has a finding about it.
        FINDING;

        /// As it stands in the address.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ItemFilter of(String text, String only) {
        for (var kind : Only.values()) {
            if (kind.word().equals(only)) {
                return new ItemFilter(text, Optional.of(kind));
            }
        }
        return new ItemFilter(text, Optional.empty());
    }

    public boolean isEmpty() {
        return text.isBlank() && only.isEmpty();
    }

    boolean matches(ItemsPage.Row row) {
        return matchesText(row) && only.map(row.kinds()::contains).orElse(true);
    }

    private boolean matchesText(ItemsPage.Row row) {
        var wanted = Fold.plain(text).strip();
        return wanted.isEmpty() || row.code().startsWith(wanted) || row.words().contains(wanted);
    }
}
