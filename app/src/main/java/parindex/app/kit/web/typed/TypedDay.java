package parindex.app.kit.web.typed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day as people type it (28/2/2025) and as browsers and workbooks send it (2025-02-28).
public final class TypedDay {
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern SENT = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private TypedDay() {}

    /// The day, nothing when the text is none.
    public static Optional<LocalDate> of(String text) {
        var typed = TYPED.matcher(text.strip());
        if (typed.matches()) {
            return day(typed.group(3), typed.group(2), typed.group(1));
        }
        var sent = SENT.matcher(text.strip());
        return sent.matches() ? day(sent.group(1), sent.group(2), sent.group(3)) : Optional.empty();
    }

    /// As people type it, however it was sent; what is no day stays as it was typed.
    public static String shown(String text) {
        return of(text).map(SHOWN::format).orElse(text);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
