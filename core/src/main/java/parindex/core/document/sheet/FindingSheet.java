package parindex.core.document.sheet;

import static parindex.core.document.sheet.SheetRows.word;

import java.util.List;
import parindex.core.audit.Finding;
import parindex.core.document.Workbook.Sheet;
import parindex.core.document.result.TableWording;

/// The sheet of what does not add up in the source. Stated and expected stay words: they are quotations.
final class FindingSheet {
    private FindingSheet() {}

    static Sheet of(List<Finding> findings) {
        var sheet = new SheetRows()
                .column(SheetWording.SEVERITY, 12)
                .column(SheetWording.KIND, 26)
                .column(TableWording.CODE, 9)
                .column(SheetWording.COLUMN, 14)
                .column(SheetWording.STATED, 16)
                .column(SheetWording.EXPECTED, 16)
                .column(SheetWording.WHERE, 22)
                .column(SheetWording.MESSAGE, 70)
                .column(SheetWording.REASON, 60)
                .column(SheetWording.ADVICE, 60);
        for (var finding : findings) {
            sheet.row(
                    false,
                    word(SheetWording.severity(finding.severity())),
                    word(finding.kind().code()),
                    word(finding.code()),
                    word(finding.field()),
                    word(finding.stated()),
                    word(finding.expected()),
                    word(finding.place().said().vi()),
                    word(finding.message().vi()),
                    word(finding.reason().vi()),
                    word(finding.advice().vi()));
        }
        return sheet.sheet(SheetWording.FINDINGS);
    }
}
