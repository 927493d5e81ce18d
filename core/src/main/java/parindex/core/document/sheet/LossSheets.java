package parindex.core.document.sheet;

import static parindex.core.document.sheet.SheetRows.count;
import static parindex.core.document.sheet.SheetRows.percent;
import static parindex.core.document.sheet.SheetRows.points;
import static parindex.core.document.sheet.SheetRows.word;

import parindex.core.analysis.Loss;
import parindex.core.criteria.item.ItemCode;
import parindex.core.document.Printed;
import parindex.core.document.Workbook.Cell;
import parindex.core.document.Workbook.Sheet;
import parindex.core.document.result.ReportBasis;
import parindex.core.document.result.TableWording;
import parindex.core.points.Points;

/// The sheets of losses: leaf by leaf, and by agency.
final class LossSheets {
    private LossSheets() {}

    static Sheet losses(ReportBasis basis) {
        var sheet = new SheetRows()
                .column(TableWording.NUMBER, 6)
                .column(TableWording.CODE, 9)
                .column(TableWording.CONTENT, 70)
                .column(TableWording.SOURCE, 22)
                .column(TableWording.MAX_POINTS, 12)
                .column(TableWording.ACHIEVED, 14)
                .column(TableWording.LOST, 12)
                .column(SheetWording.ACCUMULATED, 20)
                .column(TableWording.AGENCY, 34)
                .column(TableWording.CAUSE, 60)
                .column(SheetWording.CAUSE_FROM, 22);
        var sum = Points.ZERO;
        int number = 1;
        for (var loss : basis.analysis().losses()) {
            sum = sum.plus(loss.points());
            loss(sheet, number++, loss, sum);
        }
        return sheet.sheet(SheetWording.LOSSES);
    }

    private static void loss(SheetRows sheet, int number, Loss loss, Points sum) {
        sheet.row(
                false,
                count(number),
                word(loss.code().toString()),
                word(loss.item().title()),
                word(TableWording.shortSource(loss.item().source())),
                points(loss.item().max()),
                points(loss.achieved()),
                points(loss.points()),
                points(sum),
                word(loss.responsible().orElse(TableWording.NO_AGENCY)),
                word(loss.reasonFrom().isPresent() ? loss.reason() : TableWording.NO_CAUSE),
                word(loss.reasonFrom().map(ItemCode::toString).orElse("")));
    }

    static Sheet agencies(ReportBasis basis) {
        var analysis = basis.analysis();
        var sheet = new SheetRows()
                .column(TableWording.AGENCY, 44)
                .column(TableWording.COUNT, 10)
                .column(TableWording.LOST, 12)
                .column(TableWording.SHARE, 14)
                .column(TableWording.CODES, 80);
        for (var agency : analysis.agencies()) {
            sheet.row(
                    false,
                    word(agency.agency().orElse(TableWording.NOBODY)),
                    count(agency.losses().size()),
                    points(agency.lost()),
                    percent(agency.lost(), analysis.lost()),
                    word(Printed.codes(
                            agency.losses().stream().map(Loss::code).sorted().toList())));
        }
        sheet.row(
                true,
                word(TableWording.TOTAL),
                count(analysis.losses().size()),
                points(analysis.lost()),
                Cell.EMPTY,
                Cell.EMPTY);
        return sheet.sheet(SheetWording.AGENCIES);
    }
}
