package parindex.formats.evidence;

import java.io.IOException;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import parindex.formats.markup.Markup;

/// An Excel workbook as tables, a sheet each: what its cells showed when it was saved. Nothing is computed anew.
final class XlsxMarkup {
    private static final int SHEETS = 20;
    private static final int ROWS = 500;
    private static final int COLUMNS = 60;
    private static final int CELL = 2_000;

    private final Markup out = new Markup();
    private int written;

    private XlsxMarkup() {}

    static String of(Path file) throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            var markup = new XlsxMarkup();
            for (var sheet : workbook.getSheets().limit(SHEETS).toList()) {
                markup.sheet(sheet);
            }
            return markup.out.toString();
        }
    }

    private void sheet(Sheet sheet) throws IOException {
        out.element("h2", sheet.getName());
        out.open("table");
        try (var rows = sheet.openStream()) {
            var seen = rows.limit(ROWS).iterator();
            while (seen.hasNext() && written < PreviewPage.LONGEST) {
                row(seen.next());
            }
        }
        out.close("table");
    }

    private void row(Row row) {
        out.open("tr").element("th", String.valueOf(row.getRowNum()));
        for (var i = 0; i < Math.min(COLUMNS, row.getCellCount()); i++) {
            var text = row.getCellText(i);
            var cut = text.length() > CELL ? text.substring(0, CELL) + "…" : text;
            out.element("td", cut);
            written += cut.length();
        }
        out.close("tr");
    }
}
