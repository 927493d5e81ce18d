package parindex.app.intake.table;

import java.util.List;
import parindex.app.kit.web.Figures;
import parindex.app.kit.web.Words;
import parindex.core.language.Fold;
import parindex.core.points.Points;
import parindex.core.ranking.table.PublishedTable.Row;
import parindex.core.ranking.table.TableColumn;

/// Rows of a published table as they are shown, every digit as it is printed.
///
/// @param heads names of the columns of areas, none where the table has no areas
/// @param lines the rows
public record TableRows(List<String> heads, List<Line> lines) {
    public TableRows {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /// One row.
    ///
    /// @param written the name in the table
    /// @param unit    the unit it was matched to
    /// @param differs whether the two are written differently
    public record Line(
            String written,
            String unit,
            boolean differs,
            String place,
            String total,
            String band,
            List<String> areas) {}

    static TableRows of(List<Row> rows, Words words) {
        var codes = TableColumn.areas().stream()
                .flatMap(column -> column.area().stream())
                .filter(code ->
                        rows.stream().anyMatch(row -> row.written().areas().containsKey(code)))
                .toList();
        return new TableRows(
                codes.stream().map(code -> words.say("tables.area", code)).toList(),
                rows.stream().map(row -> line(row, codes, words)).toList());
    }

    private static Line line(Row row, List<String> codes, Words words) {
        var written = row.written();
        var figures = words.figures();
        return new Line(
                written.name(),
                row.unit(),
                !Fold.blanks(written.name()).equals(row.unit()),
                written.place().map(figures::whole).orElse(Figures.NONE),
                written.total().map(points -> exact(points, figures)).orElse(Figures.NONE),
                written.band().orElse(Figures.NONE),
                codes.stream()
                        .map(code -> java.util.Optional.ofNullable(
                                        written.areas().get(code))
                                .map(points -> exact(points, figures))
                                .orElse(Figures.NONE))
                        .toList());
    }

    private static String exact(Points points, Figures figures) {
        return points.decimals() < 2 ? figures.points(points) : figures.exact(points.value());
    }
}
