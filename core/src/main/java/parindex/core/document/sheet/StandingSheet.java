package parindex.core.document.sheet;

import static parindex.core.document.sheet.SheetRows.points;
import static parindex.core.document.sheet.SheetRows.word;

import parindex.core.document.Workbook.Cell;
import parindex.core.document.Workbook.Sheet;
import parindex.core.ranking.Standings;

/// The sheet of all units in their order.
final class StandingSheet {
    private StandingSheet() {}

    static Sheet of(Standings standings) {
        var sheet = new SheetRows()
                .column(SheetWording.PLACE, 8)
                .column(SheetWording.UNIT, 30)
                .column(SheetWording.REGION, 34)
                .column(SheetWording.BAND, 8)
                .column(SheetWording.TOTAL, 12)
                .column(SheetWording.TIED, 12)
                .column(SheetWording.BASIS, 26)
                .column(SheetWording.PUBLISHED_BY, 40);
        for (var unit : standings.units()) {
            sheet.row(
                    false,
                    unit.place().map(SheetRows::count).orElse(Cell.EMPTY),
                    word(unit.unit()),
                    word(unit.region().orElse("")),
                    word(unit.band().orElse("")),
                    points(unit.total()),
                    word(unit.tied() ? SheetWording.YES : ""),
                    word(SheetWording.basis(unit.basis())),
                    word(unit.source()));
        }
        return sheet.sheet(SheetWording.STANDINGS);
    }
}
