package parindex.core.document.sheet;

import static parindex.core.document.sheet.SheetRows.word;

import java.time.format.DateTimeFormatter;
import parindex.core.document.Workbook.Sheet;
import parindex.core.document.result.ReportBasis;
import parindex.core.document.sheet.AnalysisWorkbook.Origin;
import parindex.core.intake.PrintedReport.SourceFile;

/// The sheet that says what the workbook is, where it comes from and when it was written.
final class OriginSheet {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private OriginSheet() {}

    static String title(ReportBasis basis) {
        return SheetWording.RESULT + " " + basis.unit() + " "
                + basis.analysis().card().year();
    }

    static Sheet of(ReportBasis basis, Origin origin) {
        var sheet = new SheetRows().column(SheetWording.FIELD, 32).column(SheetWording.VALUE, 80);
        fact(sheet, SheetWording.TITLE, title(basis));
        fact(sheet, SheetWording.UNIT, basis.unit());
        fact(sheet, SheetWording.YEAR, String.valueOf(basis.analysis().card().year()));
        fact(sheet, SheetWording.INDEX, basis.index());
        fact(sheet, SheetWording.SET, basis.analysis().card().set().title());
        fact(
                sheet,
                SheetWording.SOURCE_FILE,
                origin.source().map(SourceFile::file).orElse(""));
        fact(sheet, SheetWording.SHA, origin.source().map(SourceFile::sha256).orElse(""));
        fact(sheet, SheetWording.PROGRAM, origin.program());
        fact(sheet, SheetWording.WRITTEN, TIME.format(origin.written()));
        fact(sheet, SheetWording.NOTE, SheetWording.NOTE_POINTS);
        return sheet.sheet(SheetWording.ORIGIN);
    }

    private static void fact(SheetRows sheet, String name, String value) {
        sheet.row(false, word(name), word(value.isBlank() ? SheetWording.NOT_SAID : value));
    }
}
