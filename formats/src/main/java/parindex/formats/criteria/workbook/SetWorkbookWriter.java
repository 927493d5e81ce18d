package parindex.formats.criteria.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import parindex.formats.tree.Node.Branch;
import parindex.formats.tree.Node.Word;

/// Writes a set as a workbook that officials can edit: heads that stay in sight, notes on what to write, lists to
/// choose from.
public final class SetWorkbookWriter {
    private SetWorkbookWriter() {}

    /// Writes the whole file; the stream is left open.
    ///
    /// @param set the set and its cases as a tree
    /// @throws parindex.formats.BadInput if a text is longer than a cell can hold
    public static void write(Branch set, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "parindex", null);
        workbook.setGlobalDefaultFont("Times New Roman", 12);
        var sheets = new EnumMap<SetSheet, Worksheet>(SetSheet.class);
        var rows = SheetFilling.of(set);
        Stream.of(SetSheet.values()).forEach(sheet -> {
            var empty = workbook.newWorksheet(sheet.title());
            sheets.put(sheet, empty);
            sheet(empty, sheet, rows.getOrDefault(sheet, List.of()));
        });
        new DropDowns(sheets, rows).set();
        workbook.finish();
    }

    private static void sheet(Worksheet out, SetSheet sheet, List<Map<Column, Word>> rows) {
        page(out, sheet == SetSheet.ITEMS ? 2 : 0);
        var columns = sheet.columns();
        for (int at = 0; at < columns.size(); at++) {
            head(out, at, columns.get(at));
        }
        out.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle("thin")
                .fillColor("F2F2F2")
                .set();
        for (int row = 0; row < rows.size(); row++) {
            for (int at = 0; at < columns.size(); at++) {
                var column = columns.get(at);
                var word = rows.get(row).getOrDefault(column, Word.of(""));
                CellWriter.of(out, row + 1, at).write(sheet == SetSheet.TERMS ? term(row, column) : column, word);
            }
        }
    }

    /// The values of the sheet of terms are of the form of their row.
    private static Column term(int row, Column column) {
        return column.path().equals("value") ? TermRow.ALL.get(row).value() : column;
    }

    private static void head(Worksheet out, int at, Column column) {
        out.width(at, column.width());
        out.value(0, at, column.head());
        if (!column.note().isEmpty()) {
            out.comment(0, at, column.note());
        }
        switch (column.form()) {
            case TEXT, CODE, NAMES, CODES, WORD, DAY ->
                out.style(at).format("@").set();
            case FIGURE, VALUE, FIGURE_OR_WORD -> {} // a number typed there stays one
        }
    }

    private static void page(Worksheet out, int left) {
        out.freezePane(left, 1);
        out.repeatRows(0);
        out.paperSize(PaperSize.A4_PAPER);
        out.pageOrientation("landscape");
        out.setFitToPage(true);
        out.fitToWidth((short) 1);
        out.fitToHeight((short) 0);
    }
}
