package parindex.formats.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import parindex.core.document.Workbook;
import parindex.core.document.Workbook.Cell;
import parindex.core.document.Workbook.Sheet;
import parindex.core.language.Fold;
import parindex.core.language.Numerals;

/// Writes tables as an Excel workbook: figures as numbers, everything else as typed text that no program takes for a
/// formula, whatever sign it begins with.
public final class WorkbookWriter {
    /// What Excel takes in one cell.
    private static final int LONGEST = 32_767;

    private WorkbookWriter() {}

    /// Writes the whole file; the stream is left open.
    public static void write(Workbook tables, OutputStream out) throws IOException {
        var workbook = new org.dhatim.fastexcel.Workbook(out, "parindex", null);
        workbook.properties().setTitle(tables.title());
        workbook.setGlobalDefaultFont("Times New Roman", 12);
        for (var sheet : tables.sheets()) {
            sheet(workbook.newWorksheet(sheet.name()), sheet);
        }
        workbook.finish();
    }

    private static void sheet(Worksheet out, Sheet sheet) {
        page(out);
        var last = sheet.columns().size() - 1;
        for (int at = 0; at <= last; at++) {
            out.value(0, at, text(sheet.columns().get(at).head()));
            out.width(at, sheet.columns().get(at).width());
        }
        out.range(0, 0, 0, last)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle("thin")
                .fillColor("F2F2F2")
                .set();
        for (int at = 0; at < sheet.rows().size(); at++) {
            row(out, at + 1, sheet.rows().get(at));
        }
        if (!sheet.rows().isEmpty()) {
            out.setAutoFilter(0, 0, sheet.rows().size(), last);
        }
    }

    private static void page(Worksheet out) {
        out.freezePane(0, 1);
        out.repeatRows(0);
        out.paperSize(PaperSize.A4_PAPER);
        out.pageOrientation("landscape");
        out.setFitToPage(true);
        out.fitToWidth((short) 1);
        out.fitToHeight((short) 0);
    }

    private static void row(Worksheet out, int at, Workbook.Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            var style = out.style(at, column).verticalAlignment("top").borderStyle("thin");
            switch (row.cells().get(column)) {
                case Cell.Word word -> {
                    if (!word.text().isEmpty()) {
                        out.value(at, column, text(word.text()));
                    }
                    style.wrapText(true).format("@");
                }
                case Cell.Figure figure -> {
                    out.value(at, column, new BigDecimal(Numerals.plain(figure.value())));
                    style.format(figure.digits() == 0 ? "0" : "0." + "0".repeat(figure.digits()));
                }
            }
            if (row.strong()) {
                style.bold();
            }
            style.set();
        }
    }

    private static String text(String text) {
        var printable = Fold.printable(text);
        return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST - 1) + "…";
    }
}
