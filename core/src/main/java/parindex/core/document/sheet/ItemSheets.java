package parindex.core.document.sheet;

import static parindex.core.document.sheet.SheetRows.count;
import static parindex.core.document.sheet.SheetRows.percent;
import static parindex.core.document.sheet.SheetRows.points;
import static parindex.core.document.sheet.SheetRows.word;

import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Level;
import parindex.core.document.Workbook.Cell;
import parindex.core.document.Workbook.Sheet;
import parindex.core.document.result.ReportBasis;
import parindex.core.document.result.TableWording;
import parindex.core.scoring.LeafScore.State;

/// The sheets of items: all of them, and the areas alone.
final class ItemSheets {
    private ItemSheets() {}

    static Sheet areas(ReportBasis basis) {
        var analysis = basis.analysis();
        var card = analysis.card();
        var sheet = new SheetRows()
                .column(TableWording.CODE, 8)
                .column(TableWording.AREA, 60)
                .column(TableWording.COUNT, 10)
                .column(TableWording.MAX_POINTS, 12)
                .column(TableWording.ACHIEVED, 14)
                .column(TableWording.LOST, 12)
                .column(TableWording.PERCENT, 14);
        for (var area : card.set().areas()) {
            sheet.row(
                    false,
                    word(area.code().toString()),
                    word(area.title()),
                    count(card.set().leaves(area.code()).size()),
                    points(card.max(area.code())),
                    points(card.achieved(area.code())),
                    points(analysis.lost(area.code())),
                    percent(card.achieved(area.code()), card.max(area.code())));
        }
        sheet.row(
                true,
                Cell.EMPTY,
                word(TableWording.TOTAL),
                count(card.set().leaves().size()),
                points(card.totalMax()),
                points(card.total()),
                points(analysis.lost()),
                percent(card.total(), card.totalMax()));
        return sheet.sheet(SheetWording.AREAS);
    }

    static Sheet items(ReportBasis basis) {
        var sheet = new SheetRows()
                .column(TableWording.CODE, 9)
                .column(SheetWording.LEVEL, 20)
                .column(TableWording.ITEM, 70)
                .column(TableWording.SOURCE, 22)
                .column(SheetWording.SCORED, 16)
                .column(TableWording.MAX, 11)
                .column(TableWording.ACHIEVED, 14)
                .column(TableWording.LOST, 12)
                .column(TableWording.INDEX_PERCENT, 14)
                .column(TableWording.CAUSE, 60)
                .column(SheetWording.LEAD, 32)
                .column(SheetWording.COORDINATING, 40)
                .column(SheetWording.UNLABELLED, 32);
        basis.analysis().card().set().items().forEach(item -> item(sheet, basis, item));
        return sheet.sheet(SheetWording.ITEMS);
    }

    private static void item(SheetRows sheet, ReportBasis basis, Item item) {
        var card = basis.analysis().card();
        var code = item.code();
        var leaf = card.set().isLeaf(code);
        var scored = !leaf || card.leaf(code).state() == State.SCORED;
        var max = scored ? card.max(code) : item.max();
        var agencies = basis.agencies(code);
        sheet.row(
                code.level() != Level.COMPONENT,
                word(code.toString()),
                word(SheetWording.level(code.level())),
                word(item.title()),
                word(leaf ? TableWording.shortSource(item.source()) : ""),
                word(leaf ? state(card.leaf(code).state()) : ""),
                points(max),
                scored ? points(card.achieved(code)) : Cell.EMPTY,
                points(basis.analysis().lost(code)),
                scored ? percent(card.achieved(code), max) : Cell.EMPTY,
                word(basis.cause(code)),
                word(String.join("; ", agencies.lead())),
                word(String.join("; ", agencies.coordinating())),
                word(String.join("; ", agencies.unlabelled())));
    }

    private static String state(State state) {
        return switch (state) {
            case SCORED -> TableWording.SCORED;
            case MISSING -> TableWording.MISSING;
            case NOT_APPLICABLE -> TableWording.NOT_APPLICABLE;
        };
    }
}
