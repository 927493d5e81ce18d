package parindex.core.intake.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parindex.core.intake.PrintedReport.Row;
import parindex.core.language.Fold;

/// The head row of a table of results: which cell is which column. Rows of the table may hold more cells than the
/// head, since columns change from page to page; what comes after the figures is then told apart by its content.
///
/// @param columns one for each cell of the head row
/// @param titles  the printed titles
record TableHead(List<Column> columns, List<String> titles) {
    TableHead {
        columns = List.copyOf(columns);
        titles = List.copyOf(titles);
    }

    /// The head that a row is, nothing for any other row. A head names the items and at least one score.
    static Optional<TableHead> of(Row row) {
        if (!row.isTabular()) {
            return Optional.empty();
        }
        var found = row.cells().stream().map(Vocabulary::column).toList();
        var known = EnumSet.noneOf(Column.class);
        found.forEach(column -> column.ifPresent(known::add));
        var isHead = known.contains(Column.NAME)
                && (known.contains(Column.MAX) || known.contains(Column.ACHIEVED) || known.contains(Column.SCORE))
                && known.size() >= 3;
        return isHead ? Optional.of(settled(found, row.cells())) : Optional.empty();
    }

    /// The head that two rows make together, as where "Điểm" stands over "Tự chấm" and "Thẩm định"; nothing when the
    /// second row is no part of a head.
    Optional<TableHead> with(Row second) {
        var filled = second.cells().stream().filter(cell -> !cell.isBlank()).toList();
        var isHead = !filled.isEmpty()
                && filled.stream().allMatch(cell -> Vocabulary.column(cell).isPresent());
        return isHead ? of(new Row(second.place(), joined(second.cells()))) : Optional.empty();
    }

    private List<String> joined(List<String> second) {
        return IntStream.range(0, Math.max(titles.size(), second.size()))
                .mapToObj(i -> {
                    var below = i < second.size() ? second.get(i) : "";
                    return below.isBlank() && i < titles.size() ? titles.get(i) : below;
                })
                .toList();
    }

    boolean has(Column column) {
        return columns.contains(column);
    }

    /// Index of the first cell of a column, -1 when the table has none.
    int at(Column column) {
        return columns.indexOf(column);
    }

    /// Index after which only causes and agencies follow.
    int lastFigure() {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).isFigure())
                .max()
                .orElse(at(Column.NAME));
    }

    int width() {
        return columns.size();
    }

    /// True when a row repeats this head, as tables do on every page.
    boolean isRepeatedBy(Row row) {
        var here = titles.stream()
                .filter(title -> !title.isBlank())
                .map(Fold::plain)
                .toList();
        var there = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(Fold::plain)
                .toList();
        return here.equals(there);
    }

    /// Columns by standard names; further score columns by their titles, and which of them is taken as achieved.
    List<String> names() {
        var several = columns.contains(Column.SCORE);
        return IntStream.range(0, width())
                .filter(i -> columns.get(i) != Column.IGNORED)
                .mapToObj(i -> switch (columns.get(i)) {
                    case SCORE -> Fold.blanks(titles.get(i));
                    case ACHIEVED -> several ? "achieved=" + Fold.blanks(titles.get(i)) : "achieved";
                    default -> columns.get(i).standardName();
                })
                .toList();
    }

    // One score column is the achieved one: the one that says so, else the last appraised, else the last.
    private static TableHead settled(List<Optional<Column>> found, List<String> titles) {
        var columns = new ArrayList<>(
                found.stream().map(column -> column.orElse(Column.IGNORED)).toList());
        keepFirst(columns, Column.ACHIEVED, Column.SCORE);
        keepFirst(columns, Column.MAX, Column.SCORE);
        keepFirst(columns, Column.NAME, Column.IGNORED);
        keepFirst(columns, Column.PERCENT, Column.IGNORED);
        if (!columns.contains(Column.ACHIEVED) && columns.contains(Column.SCORE)) {
            columns.set(lastAppraised(columns, titles), Column.ACHIEVED);
        }
        return new TableHead(columns, titles);
    }

    private static int lastAppraised(List<Column> columns, List<String> titles) {
        var scores = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i) == Column.SCORE)
                .boxed()
                .toList();
        return scores.reversed().stream()
                .filter(i -> Fold.plain(titles.get(i)).contains("tham dinh"))
                .findFirst()
                .orElse(scores.getLast());
    }

    private static void keepFirst(List<Column> columns, Column column, Column otherwise) {
        for (int i = columns.indexOf(column) + 1; i > 0 && i < columns.size(); i++) {
            if (columns.get(i) == column) {
                columns.set(i, otherwise);
            }
        }
    }
}
