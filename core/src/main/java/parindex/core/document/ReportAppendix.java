package parindex.core.document;

import static parindex.core.document.Block.Table.Align.CENTRE;
import static parindex.core.document.Block.Table.Align.LEFT;
import static parindex.core.document.Block.Table.Align.RIGHT;

import java.util.List;
import parindex.core.criteria.Item;
import parindex.core.document.Block.AppendixTitle;
import parindex.core.document.Block.Orientation;
import parindex.core.document.Block.PageBreak;
import parindex.core.document.Block.Table;
import parindex.core.document.Block.Table.Kind;
import parindex.core.document.Block.Table.Size;
import parindex.core.points.Points;

/// The appendix of the analysis report: every item in seven columns, points with all their digits, every percentage
/// computed from exact points. A leaf that lost points and has no remark of its own points to the item above that has
/// one, or says that nobody says.
final class ReportAppendix {
    private final ReportBasis basis;
    private final Facts facts;

    private ReportAppendix(ReportBasis basis, Facts facts) {
        this.basis = basis;
        this.facts = facts;
    }

    static List<Block> of(ReportBasis basis, Facts facts) {
        return List.of(
                new PageBreak(Orientation.LANDSCAPE),
                new AppendixTitle("", facts.say(ReportWording.APPENDIX), facts.say(ReportWording.ATTACHED)),
                new ReportAppendix(basis, facts).table());
    }

    private Table table() {
        var table = new Tables(facts)
                .column(TableWording.NUMBER, 14, CENTRE)
                .column(TableWording.ITEM, 80, LEFT)
                .column(TableWording.MAX, 16, RIGHT)
                .column(TableWording.ACHIEVED, 20, RIGHT)
                .column(TableWording.INDEX_PERCENT, 18, RIGHT)
                .column(TableWording.CAUSE, 56, LEFT)
                .column(TableWording.RESPONSIBLE, 48, LEFT);
        basis.analysis().card().set().items().forEach(item -> row(table, item));
        table.total(TableWording.TOTAL_POINTS, 2, "max", "total.exact", "percent", "", "");
        return table.table(TableWording.ITEMS_LABEL, Size.SMALL);
    }

    private void row(Tables table, Item item) {
        var about = ItemFacts.of(item.code());
        table.cells(
                kind(item),
                List.of(
                        List.of(facts.run(about + ".code")),
                        List.of(facts.run(about + ".heading")),
                        List.of(facts.run(about + ".max")),
                        List.of(facts.run(about + ".exact")),
                        List.of(facts.run(about + ".percent")),
                        cause(item, about),
                        agencies(item, about)));
    }

    private static Kind kind(Item item) {
        return switch (item.code().level()) {
            case AREA -> Kind.FIRST;
            case CRITERION -> Kind.SECOND;
            case COMPONENT -> Kind.PLAIN;
        };
    }

    private List<Run> cause(Item item, String about) {
        if (facts.has(about + ".remark")) {
            return List.of(facts.run(about + ".remark"));
        }
        if (!lostPoints(item)) {
            return List.of();
        }
        return basis.causeFrom(item.code())
                .map(from -> as(about + ".cause.from", from.toString()))
                .orElse(List.of(Run.words(TableWording.NO_CAUSE)));
    }

    private List<Run> agencies(Item item, String about) {
        if (facts.has(about + ".agencies")) {
            return List.of(facts.run(about + ".agencies"));
        }
        if (!lostPoints(item)) {
            return List.of();
        }
        return basis.assignmentFrom(item.code())
                .map(from -> as(about + ".agencies.from", from.toString()))
                .orElse(List.of(Run.words(TableWording.NO_AGENCY)));
    }

    private List<Run> as(String binding, String code) {
        facts.put(binding, code);
        return List.of(Run.words(TableWording.AS_ITEM), facts.run(binding));
    }

    private boolean lostPoints(Item item) {
        var card = basis.analysis().card();
        return card.set().isLeaf(item.code())
                && card.leaf(item.code())
                        .points()
                        .filter(item.max()::isMoreThan)
                        .isPresent()
                && item.max().isMoreThan(Points.ZERO);
    }
}
