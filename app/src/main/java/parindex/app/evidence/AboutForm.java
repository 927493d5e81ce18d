package parindex.app.evidence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parindex.app.evidence.library.About;
import parindex.app.kit.web.typed.TypedDay;

/// What people say of a document, as a form or a program sends it.
record AboutForm(
        @Nullable String title,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String dated,
        @Nullable String pages) {
    /// Nothing where the date is none, or there is no title.
    Optional<About> about() {
        var day = text(dated);
        var date = TypedDay.of(day);
        if (text(title).isBlank() || !day.isBlank() && date.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new About(text(title), text(number), text(issuer), date, text(pages)));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
