package parindex.app.criteria.draft.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import parindex.core.language.Language;

/// A day as a person types it: 05/01/2026 in Vietnamese, 2026-01-05 in English; either way is read in both.
public final class TypedDate {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private TypedDate() {}

    /// The day, nothing for what is none.
    public static Optional<LocalDate> of(String typed) {
        var first = DAY_FIRST.matcher(typed);
        if (first.matches()) {
            return day(first.group(3), first.group(2), first.group(1));
        }
        var year = YEAR_FIRST.matcher(typed);
        return year.matches() ? day(year.group(1), year.group(2), year.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // no such day
        }
    }

    /// A day of a file as it is typed; what is no day stays as it is.
    public static String typed(String written, Language language) {
        return language == Language.EN
                ? written
                : of(written)
                        .map(day -> "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()))
                        .orElse(written);
    }
}
