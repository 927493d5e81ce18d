package parindex.app.criteria;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.language.Fold;

/// What the reader of a tree looks for; it stands in the address, so that a link opens the same view.
///
/// @param text words of code or title, as typed
/// @param only kind of items, nothing for all
public record SetFilter(String text, Optional<Only> only) {
    /// Kinds of items a reader can ask for.
    public enum Only {
        /// Its rule is not known.
        UNKNOWN,
        /// Comes from a survey.
        SURVEY,
        /// No lead agency is named.
        NO_LEAD,
        /// It rests on no legal act.
        NO_LAW;

        /// As it stands in the address.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static SetFilter of(String text, String only) {
        return new SetFilter(
                text,
                Stream.of(Only.values())
                        .filter(kind -> kind.word().equals(only))
                        .findFirst());
    }

    public boolean isEmpty() {
        return text.isBlank() && only.isEmpty();
    }

    boolean matches(SetPage.Row row) {
        return matchesText(row) && only.map(row.kinds()::contains).orElse(true);
    }

    private boolean matchesText(SetPage.Row row) {
        var wanted = Fold.plain(text).strip();
        return wanted.isEmpty() || row.code().startsWith(wanted) || row.words().contains(wanted);
    }
}
