package parindex.app.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parindex.app.evidence.library.About;

/// What people say of a document, as a form or a program sends it.
record AboutForm(
        @Nullable String title,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String dated,
        @Nullable String pages) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /// Nothing where the date is none, or there is no title.
    Optional<About> about() {
        var day = text(dated);
        var date = date(day);
        if (text(title).isBlank() || !day.isBlank() && date.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new About(text(title), text(number), text(issuer), date, text(pages)));
    }

    // As a calendar field sends it, or as people type it: 05/03/2026.
    private static Optional<LocalDate> date(String day) {
        if (day.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(day.contains("/") ? LocalDate.parse(day.strip(), DAY) : LocalDate.parse(day.strip()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
