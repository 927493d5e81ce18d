package parindex.app.intake.table;

import java.util.List;
import java.util.stream.Stream;
import parindex.app.kit.web.Words;
import parindex.core.document.Workbook;
import parindex.core.document.Workbook.Cell;
import parindex.core.document.Workbook.Column;
import parindex.core.language.Fold;
import parindex.core.ranking.table.TableColumn;
import parindex.core.unit.Unit;

/// A workbook to fill in: the units of a year by name.
record TableTemplate(int year, List<Unit> units, Words words) {
    private static final int NAME = 28;
    private static final int FIGURE = 12;

    Workbook workbook() {
        var columns = Stream.of(TableColumn.values()).map(TableTemplate::column).toList();
        var rows = units.stream()
                .sorted(java.util.Comparator.comparing(unit -> Fold.plain(unit.name())))
                .map(unit -> row(unit, columns.size()))
                .toList();
        var title = words.say("tables.template.title", year);
        return new Workbook(title, List.of(new Workbook.Sheet(String.valueOf(year), columns, rows)));
    }

    private static Column column(TableColumn column) {
        return new Column(head(column), column == TableColumn.UNIT ? NAME : FIGURE);
    }

    /// Heads are read again, so that they are Vietnamese in every language of the reader.
    private static String head(TableColumn column) {
        return switch (column) {
            case UNIT -> "Đơn vị";
            case TOTAL -> "Tổng điểm";
            case PLACE -> "Xếp hạng";
            case BAND -> "Nhóm";
            default -> "Lĩnh vực " + column.area().orElse("");
        };
    }

    private static Workbook.Row row(Unit unit, int columns) {
        var cells = Stream.concat(Stream.<Cell>of(new Cell.Word(unit.name())), Stream.generate(() -> (Cell) Cell.EMPTY))
                .limit(columns)
                .toList();
        return new Workbook.Row(false, cells);
    }
}
