package parindex.app.assessment.entry.sheet;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parindex.app.assessment.entry.CellView;
import parindex.app.assessment.entry.CellViews;
import parindex.app.assessment.entry.Sheet;
import parindex.app.assessment.entry.Sums;
import parindex.app.assessment.entry.sheet.SheetPage.Row;
import parindex.app.kit.web.Words;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.SheetEntries;
import parindex.core.criteria.item.Item;
import parindex.core.language.Fold;

/// The rows of a sheet: leaves with their cells, items above them with sums.
///
/// @param sheet the sheet
/// @param views its cells
/// @param sums  what they come to
/// @param words in the language of the reader
record SheetRows(Sheet sheet, CellViews views, Sums sums, Words words) {
    static SheetRows of(Sheet sheet, Words words) {
        return new SheetRows(sheet, CellViews.of(sheet, words), Sums.of(sheet), words);
    }

    List<Row> all(SheetFilter filter) {
        var rows = sheet.entries().set().items().stream()
                .filter(item -> sums.below().containsKey(item.code()))
                .map(this::row)
                .toList();
        return filter.isEmpty() ? rows : filtered(rows, filter);
    }

    /// Leaves that match, with the items above them.
    private static List<Row> filtered(List<Row> rows, SheetFilter filter) {
        var kept = new HashSet<String>();
        rows.stream()
                .filter(Row::isLeaf)
                .filter(row -> filter.keeps(row.words(), row.kinds()))
                .forEach(row -> {
                    for (var code = row.code(); !code.isEmpty(); code = above(code)) {
                        kept.add(code);
                    }
                });
        return rows.stream().map(row -> row.hidden(!kept.contains(row.code()))).toList();
    }

    private static String above(String code) {
        return code.contains(".") ? code.substring(0, code.lastIndexOf('.')) : "";
    }

    private Row row(Item item) {
        var isLeaf = sheet.entries().set().isLeaf(item.code());
        var cell = isLeaf && SheetEntries.isEntered(item) ? Optional.of(views.of(item)) : Optional.<CellView>empty();
        var said = isLeaf && cell.isEmpty() ? words.word("sheet.brought.", item.source()) : "";
        var max = isLeaf ? item.max() : sums.max(item.code());
        return new Row(
                item.code().toString(),
                item.code().level().depth(),
                item.title(),
                words.figures().exact(max.value()),
                Fold.plain(item.code() + " " + item.title()),
                isLeaf ? "" : Sums.shown(sums.achieved(item.code()), words),
                cell,
                said,
                cell.map(view -> kinds(item, view)).orElse(Set.of()),
                false);
    }

    private Set<SheetFilter.Only> kinds(Item leaf, CellView view) {
        var kinds = EnumSet.noneOf(SheetFilter.Only.class);
        var entry = sheet.entries().of(leaf.code());
        if (entry.state() == EntryState.EMPTY) {
            kinds.add(SheetFilter.Only.MISSING);
        } else if (entry.state() == EntryState.GIVEN && view.facts().documents() == 0) {
            kinds.add(SheetFilter.Only.UNPROVED);
        }
        if (isAsked(leaf)) {
            kinds.add(SheetFilter.Only.ASKED);
        }
        if (isBelow(leaf)) {
            kinds.add(SheetFilter.Only.BELOW);
        }
        if (isMissed(leaf)) {
            kinds.add(SheetFilter.Only.AIMED);
        }
        if (view.lines().stream().anyMatch(line -> !line.severity().equals("note"))) {
            kinds.add(SheetFilter.Only.FOUND);
        }
        return kinds;
    }

    private boolean isAsked(Item leaf) {
        return sheet.head().reopened().contains(leaf.code().toString())
                || sheet.part(leaf.code())
                        .filter(part -> !part.returned().isEmpty())
                        .isPresent();
    }

    private boolean isMissed(Item leaf) {
        return sheet.head()
                .apart()
                .targets()
                .against(views.card(), leaf.code())
                .filter(aim -> aim.score()
                        .filter(score -> !score.isLessThan(aim.target()))
                        .isEmpty())
                .isPresent();
    }

    private boolean isBelow(Item leaf) {
        return views.card()
                .leaf(leaf.code())
                .points()
                .filter(points -> points.isLessThan(leaf.max()))
                .isPresent();
    }
}
