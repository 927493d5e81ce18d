package parindex.core.ranking.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.core.ranking.PublishedResult;
import parindex.core.ranking.PublishedResult.Citation;
import parindex.core.ranking.PublishedResult.Scope;
import parindex.core.ranking.Standing.Basis;

/// A table of results that somebody else published, brought in to be compared with (bảng công bố của nơi khác).
///
/// @param heading where it comes from
/// @param rows    its rows with the units they were matched to
public record PublishedTable(Heading heading, List<Row> rows) {
    public PublishedTable {
        rows = List.copyOf(rows);
    }

    /// Where a table comes from.
    ///
    /// @param scope  whose results it prints: of provinces, or of ministries
    /// @param year   assessment year
    /// @param title  title of the document or page
    /// @param number number of the document, or empty
    /// @param dated  its day, where known
    /// @param url    address, or empty
    public record Heading(Scope scope, int year, String title, String number, Optional<LocalDate> dated, String url) {}

    /// A row with its unit.
    ///
    /// @param unit name in the register
    public record Row(String unit, WrittenRow written) {}

    /// Its figures as published results, each with its source.
    public List<PublishedResult> results() {
        return rows.stream().map(this::result).toList();
    }

    private PublishedResult result(Row row) {
        var written = row.written();
        return new PublishedResult(
                heading.year(),
                heading.scope(),
                row.unit(),
                written.total(),
                written.place(),
                Optional.empty(),
                written.band(),
                written.areas(),
                written.total().isPresent() ? Basis.PUBLISHED : Basis.ORDER_ONLY,
                new Citation(heading.title(), heading.url(), heading.number()),
                Map.of());
    }
}
