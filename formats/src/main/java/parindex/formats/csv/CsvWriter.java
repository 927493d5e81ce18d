package parindex.formats.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import parindex.core.document.Workbook.Cell;
import parindex.core.document.Workbook.Column;
import parindex.core.document.Workbook.Sheet;
import parindex.core.language.Fold;
import parindex.core.language.Language;
import parindex.core.language.Numerals;

/// Writes one table as CSV the way the spreadsheets of a country expect it: with a byte order mark; semicolons
/// and the decimal comma for Vietnamese, commas and the point for English. Figures keep every digit. Words that a
/// spreadsheet would take for a formula get an apostrophe in front.
public final class CsvWriter {
    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private CsvWriter() {}

    /// Writes the table; the stream is left open.
    public static void write(Sheet sheet, Language language, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        var form = CSVFormat.Builder.create(CSVFormat.RFC4180)
                .setDelimiter(language == Language.VI ? ';' : ',')
                .get();
        var printer = new CSVPrinter(writer, form);
        printer.printRecord(
                sheet.columns().stream().map(Column::head).map(CsvWriter::word).toList());
        for (var row : sheet.rows()) {
            printer.printRecord(
                    row.cells().stream().map(cell -> text(cell, language)).toList());
        }
        printer.flush();
    }

    private static String text(Cell cell, Language language) {
        return switch (cell) {
            case Cell.Word word -> word(word.text());
            case Cell.Figure figure -> figure(figure.value(), language);
        };
    }

    /// A figure without marks for thousands, with a plain minus: what a spreadsheet reads back as a number.
    private static String figure(BigDecimal value, Language language) {
        var plain = Numerals.plain(value);
        return language == Language.VI ? plain.replace('.', ',') : plain;
    }

    private static String word(String text) {
        var printable = Fold.printable(text);
        return !printable.isEmpty() && FORMULA.indexOf(printable.charAt(0)) >= 0 ? "'" + printable : printable;
    }
}
