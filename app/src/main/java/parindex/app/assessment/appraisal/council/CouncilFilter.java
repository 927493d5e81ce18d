package parindex.app.assessment.appraisal.council;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parindex.app.assessment.appraisal.council.Docket.Entry;
import parindex.app.kit.web.Pager;

/// Which lines of the list for the council are shown; it stands in the address.
///
/// @param state open, decided, or all
/// @param of    address word of a unit, or empty
/// @param page  which page of a long list
record CouncilFilter(
        @Nullable String state,
        @Nullable String of,
        @Nullable Integer page) {
    /// What can be asked for.
    enum State {
        OPEN,
        DECIDED,
        ALL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    State asked() {
        return Stream.of(State.values())
                .filter(one -> one.word().equals(state))
                .findFirst()
                .orElse(State.OPEN);
    }

    String unit() {
        return of == null ? "" : of.strip();
    }

    boolean isNarrow() {
        return !unit().isEmpty();
    }

    /// Lines that fit, all pages of them.
    List<Entry> listed(List<Entry> all) {
        return all.stream().filter(this::fits).toList();
    }

    private boolean fits(Entry entry) {
        return (unit().isEmpty() || entry.unit().slug().equals(unit()))
                && switch (asked()) {
                    case OPEN -> entry.isOpen();
                    case DECIDED -> entry.isDecided();
                    case ALL -> true;
                };
    }

    /// Those of them on the page that is asked for.
    List<Entry> shown(List<Entry> all) {
        var listed = listed(all);
        return Pager.rows(listed, page(listed.size()));
    }

    /// The page that is shown of so many rows.
    int page(int rows) {
        return Pager.page(page == null ? 1 : page, rows);
    }

    String query() {
        return query(asked(), page == null ? 1 : page);
    }

    /// The filter as a query, with another state or page.
    String query(State other, int at) {
        return Stream.of(
                        "state=" + other.word(),
                        unit().isEmpty() ? "" : "of=" + URLEncoder.encode(unit(), StandardCharsets.UTF_8),
                        at == 1 ? "" : "page=" + at)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&", "?", ""));
    }
}
