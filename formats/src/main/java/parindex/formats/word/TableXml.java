package parindex.formats.word;

import java.util.List;
import parindex.core.document.Block.Table;
import parindex.core.document.Block.Table.Align;
import parindex.core.document.Block.Table.Cell;
import parindex.core.document.Block.Table.Column;
import parindex.core.document.Block.Table.Kind;
import parindex.core.document.Block.Table.Row;
import parindex.core.document.Block.Table.Size;
import parindex.core.document.Run;
import parindex.formats.markup.Markup;

/// A table of WordprocessingML: its head is repeated on every page, and a row stays on one page unless it is long.
final class TableXml {
    /// Letters of the longest cell up to which a row is kept whole.
    private static final int SHORT_ROW = 600;

    private final Markup xml;
    private final Paragraphs paragraphs;
    private final float width;

    TableXml(Markup xml, float width) {
        this.xml = xml;
        this.paragraphs = new Paragraphs(xml);
        this.width = width;
    }

    void add(Table table) {
        xml.open("w:tbl")
                .open("w:tblPr")
                .empty("w:tblStyle", "w:val", "Grid")
                .empty("w:tblW", "w:w", Paragraphs.twips(width), "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed")
                .empty("w:tblLook", "w:val", "0020", "w:firstRow", "1")
                .empty("w:tblCaption", "w:val", table.label())
                .close("w:tblPr")
                .open("w:tblGrid");
        table.columns().forEach(column -> xml.empty("w:gridCol", "w:w", twips(table, column.width())));
        xml.close("w:tblGrid");
        head(table);
        table.rows().forEach(row -> row(table, row));
        xml.close("w:tbl");
    }

    private String twips(Table table, int parts) {
        var all = table.columns().stream().mapToInt(Column::width).sum();
        return Paragraphs.twips(width * parts / all);
    }

    private void head(Table table) {
        xml.open("w:tr").raw("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (var column : table.columns()) {
            xml.open("w:tc").open("w:tcPr");
            xml.empty("w:tcW", "w:w", twips(table, column.width()), "w:type", "dxa");
            xml.raw("<w:vAlign w:val=\"center\"/>").close("w:tcPr");
            paragraphs.add(table.size() == Size.SMALL ? "TableSmallHead" : "TableHead", column.head());
            xml.close("w:tc");
        }
        xml.close("w:tr");
    }

    private void row(Table table, Row row) {
        xml.open("w:tr");
        if (isShort(row)) {
            xml.raw("<w:trPr><w:cantSplit/></w:trPr>");
        }
        int at = 0;
        for (var cell : row.cells()) {
            cell(table, row, cell, at);
            at += cell.span();
        }
        xml.close("w:tr");
    }

    private static boolean isShort(Row row) {
        return row.cells().stream()
                .mapToInt(cell -> cell.lines().stream()
                        .mapToInt(line -> Run.text(line).length())
                        .sum())
                .allMatch(letters -> letters <= SHORT_ROW);
    }

    private void cell(Table table, Row row, Cell cell, int at) {
        var covered = table.columns().subList(at, at + cell.span());
        var parts = covered.stream().mapToInt(Column::width).sum();
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", twips(table, parts), "w:type", "dxa");
        if (cell.span() > 1) {
            xml.empty("w:gridSpan", "w:val", String.valueOf(cell.span()));
        }
        xml.raw(isShort(row) ? "<w:vAlign w:val=\"center\"/>" : "").close("w:tcPr");
        var align = cell.span() > 1 ? Align.CENTRE : covered.getFirst().align();
        var style = table.size() == Size.SMALL ? "TableSmallText" : "TableText";
        var keep = row.kind() == Kind.FIRST || row.kind() == Kind.SECOND ? "<w:keepNext/>" : "";
        for (var line : cell.lines().isEmpty() ? List.of(List.<Run>of()) : cell.lines()) {
            paragraphs.add(style, keep + alignment(align), line);
        }
        xml.close("w:tc");
    }

    private static String alignment(Align align) {
        return switch (align) {
            case LEFT -> "";
            case CENTRE -> "<w:jc w:val=\"center\"/>";
            case RIGHT -> "<w:jc w:val=\"right\"/>";
        };
    }
}
