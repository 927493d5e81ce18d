package parindex.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfStructureElement;
import parindex.core.document.Block.Table;
import parindex.core.document.Block.Table.Cell;
import parindex.core.document.Block.Table.Column;
import parindex.core.document.Block.Table.Kind;
import parindex.core.document.Block.Table.Row;
import parindex.core.document.Block.Table.Size;
import parindex.formats.paper.Form;
import parindex.formats.pdf.Style.Align;

/// Sets a table. Its head comes again on every page; a row stays on one page unless it is taller than a third of one;
/// a row that heads others does not stand last.
final class TableSetter {
    private static final int WHOLE = 3;

    private final Pages pages;
    private final Tags tags;
    private final Table table;
    private final float size;
    private final List<SetRow> head;

    TableSetter(Pages pages, Tags tags, Table table) {
        this.pages = pages;
        this.tags = tags;
        this.table = table;
        this.size = table.size() == Size.SMALL ? Form.SMALL_TABLE_SIZE : Form.TABLE_SIZE;
        this.head = List.of(head());
    }

    /// Height of the head and the first row, which stand together.
    float opening() {
        return head.getFirst().height()
                + (table.rows().isEmpty() ? 0 : set(table.rows().getFirst()).height());
    }

    void set() {
        var element = tags.table(table.label());
        var top = tags.below(element, "TR");
        pages.need(opening());
        head.getFirst()
                .draw(
                        pages,
                        table.columns().stream().map(column -> tags.head(top)).toList());
        var rows = table.rows().stream().map(this::set).toList();
        for (int at = 0; at < rows.size(); at++) {
            keep(rows, at);
            draw(rows.get(at), cells(element, table.rows().get(at)));
        }
    }

    private List<PdfStructureElement> cells(PdfStructureElement element, Row row) {
        var line = tags.below(element, "TR");
        return row.cells().stream().map(cell -> tags.cell(line, cell.span())).toList();
    }

    /// Turns the page where a row, with the first row it heads, does not fit on this one.
    private void keep(List<SetRow> rows, int at) {
        var whole = pages.height() / WHOLE;
        var height = rows.get(at).height();
        for (int next = at; heads(next) && next + 1 < rows.size(); next++) {
            height += Math.min(rows.get(next + 1).height(), whole);
        }
        if (Math.min(height, whole) > pages.left()) {
            again();
        }
    }

    private boolean heads(int at) {
        var kind = table.rows().get(at).kind();
        return kind == Kind.FIRST
                || kind == Kind.SECOND
                        && at + 1 < table.rows().size()
                        && table.rows().get(at + 1).kind() == Kind.PLAIN;
    }

    private void again() {
        pages.turn();
        head.getFirst().draw(pages, List.of());
    }

    private void draw(SetRow row, List<PdfStructureElement> cells) {
        var rest = row;
        while (rest.height() > pages.left()) {
            var fit = rest.fitting(pages.left());
            if (fit > 0) {
                rest.first(fit).draw(pages, cells);
                rest = rest.after(fit);
            }
            again();
        }
        rest.draw(pages, cells);
    }

    private SetRow head() {
        var cells = new ArrayList<SetRow.SetCell>();
        float from = 0;
        for (var column : table.columns()) {
            var width = width(column.width());
            var style = Style.line(Face.BOLD, size, Align.CENTRE);
            cells.add(new SetRow.SetCell(Flow.lines(column.head(), style, SetRow.inner(width)), from, width));
            from += width;
        }
        return new SetRow(cells, true);
    }

    private SetRow set(Row row) {
        var cells = new ArrayList<SetRow.SetCell>();
        int at = 0;
        for (var cell : row.cells()) {
            var from = width(parts(table.columns().subList(0, at)));
            var width = width(parts(table.columns().subList(at, at + cell.span())));
            cells.add(new SetRow.SetCell(lines(cell, table.columns().get(at), width), from, width));
            at += cell.span();
        }
        return new SetRow(cells, true);
    }

    private List<Line> lines(Cell cell, Column column, float width) {
        var align = switch (cell.span() > 1 ? Table.Align.CENTRE : column.align()) {
            case LEFT -> Align.LEFT;
            case CENTRE -> Align.CENTRE;
            case RIGHT -> Align.RIGHT;
        };
        var style = Style.line(Face.REGULAR, size, align);
        return cell.lines().stream()
                .flatMap(line -> Flow.lines(line, style, SetRow.inner(width)).stream())
                .toList();
    }

    private float width(int parts) {
        return pages.width() * parts / parts(table.columns());
    }

    private static int parts(List<Column> columns) {
        return columns.stream().mapToInt(Column::width).sum();
    }
}
