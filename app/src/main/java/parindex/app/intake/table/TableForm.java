package parindex.app.intake.table;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parindex.app.kit.web.typed.TypedDay;
import parindex.core.language.Fold;
import parindex.core.ranking.PublishedResult.Scope;
import parindex.core.ranking.table.PublishedTable.Heading;

/// What somebody typed about a table.
///
/// @param kind whose results it prints: `province`, or `ministry`
public record TableForm(
        @Nullable String kind,
        @Nullable String year,
        @Nullable String title,
        @Nullable String number,
        @Nullable String dated,
        @Nullable String url) {
    private static final int FIRST_YEAR = 2012;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_URL = 500;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/\"<>]+(/[^\\s\"<>]*)?");

    static final TableForm EMPTY = new TableForm("", "", "", "", "", "");

    public TableForm {
        kind = cut(kind, LONGEST_NUMBER);
        year = cut(year, LONGEST_NUMBER);
        title = cut(title, LONGEST_TITLE);
        number = cut(number, LONGEST_NUMBER);
        dated = cut(dated, LONGEST_NUMBER);
        url = cut(url, LONGEST_URL);
    }

    private static String cut(@Nullable String typed, int longest) {
        var text = Fold.printable(typed == null ? "" : typed);
        return text.substring(0, Math.min(text.length(), longest));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /// The same with nothing left open, for the fields of a form.
    TableForm shown() {
        return new TableForm(text(kind), text(year), text(title), text(number), text(dated), text(url));
    }

    /// Keys of the sentences about what is wrong, none where nothing is.
    List<String> faults() {
        var faults = new ArrayList<String>();
        if (typedYear().isEmpty()) {
            faults.add("tables.fault.year");
        }
        if (text(title).isEmpty()) {
            faults.add("tables.fault.title");
        }
        if (!text(dated).isEmpty() && TypedDay.of(text(dated)).isEmpty()) {
            faults.add("tables.fault.dated");
        }
        if (!text(url).isEmpty() && !ADDRESS.matcher(text(url)).matches()) {
            faults.add("tables.fault.url");
        }
        return faults;
    }

    /// Whether the table is about ministries; about provinces where nothing else was chosen.
    public boolean isOfMinistries() {
        return text(kind).equals("ministry");
    }

    private Optional<Integer> typedYear() {
        return Optional.of(text(year))
                .filter(typed -> YEAR.matcher(typed).matches())
                .map(Integer::valueOf)
                .filter(typed -> typed >= FIRST_YEAR && typed <= Year.now().getValue());
    }

    /// Where the table comes from; only where nothing is wrong.
    Heading heading() {
        return new Heading(
                isOfMinistries() ? Scope.MINISTRY : Scope.PROVINCE,
                typedYear().orElseThrow(),
                text(title),
                text(number),
                TypedDay.of(text(dated)),
                text(url));
    }
}
