package parindex.core.document.result;

import static parindex.core.document.Block.Table.Align.CENTRE;
import static parindex.core.document.Block.Table.Align.LEFT;
import static parindex.core.document.Block.Table.Align.RIGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.document.Bindings;
import parindex.core.document.Block;
import parindex.core.document.Block.AppendixTitle;
import parindex.core.document.Block.Orientation;
import parindex.core.document.Block.PageBreak;
import parindex.core.document.Block.Table;
import parindex.core.document.Block.Table.Kind;
import parindex.core.document.Block.Table.Size;
import parindex.core.document.Run;
import parindex.core.document.Tables;
import parindex.core.points.Points;

/// The appendix of the analysis report: every item in seven columns, points with all their digits, every percentage
/// computed from exact points. A leaf that lost points and has no remark of its own points to the item above that has
/// one, or says that nobody says.
final class ReportAppendix {
    private final ReportBasis basis;
    private final Bindings facts;

    private ReportAppendix(ReportBasis basis, Bindings facts) {
        this.basis = basis;
        this.facts = facts;
    }

    static List<Block> of(ReportBasis basis, Bindings facts) {
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
        var cells = new ArrayList<List<List<Run>>>();
        for (var fact : List.of(".code", ".heading", ".max", ".exact", ".percent")) {
            var run = facts.run(about + fact);
            cells.add(List.of(List.of(kind(item) == Kind.PLAIN ? run : run.bold())));
        }
        cells.add(cause(item, about));
        cells.add(agencies(item, about));
        table.cells(kind(item), cells);
    }

    private static Kind kind(Item item) {
        return switch (item.code().level()) {
            case AREA -> Kind.FIRST;
            case CRITERION -> Kind.SECOND;
            case COMPONENT -> Kind.PLAIN;
        };
    }

    private List<List<Run>> cause(Item item, String about) {
        return facts.has(about + ".remark")
                ? List.of(List.of(facts.run(about + ".remark")))
                : elsewhere(item, about + ".cause.above", basis.causeAbove(item.code()), TableWording.NO_CAUSE);
    }

    private List<List<Run>> agencies(Item item, String about) {
        var lines = new ArrayList<List<Run>>();
        labelled(lines, TableWording.LEAD, about + ".lead");
        labelled(lines, TableWording.COORDINATING, about + ".coordinating");
        labelled(lines, "", about + ".unlabelled");
        return lines.isEmpty()
                ? elsewhere(item, about + ".agencies.above", basis.agenciesAbove(item.code()), TableWording.NO_AGENCY)
                : lines;
    }

    private void labelled(List<List<Run>> lines, String label, String binding) {
        if (facts.has(binding)) {
            lines.add(label.isEmpty() ? List.of(facts.run(binding)) : List.of(Run.words(label), facts.run(binding)));
        }
    }

    /// Where a leaf that lost points finds its remark, or that nobody says.
    private List<List<Run>> elsewhere(Item item, String binding, Optional<ItemCode> above, String nobody) {
        if (!lostPoints(item)) {
            return List.of();
        }
        if (above.isEmpty()) {
            return List.of(List.of(Run.words(nobody)));
        }
        facts.put(binding, above.get().toString());
        return List.of(List.of(Run.words(TableWording.AS_ITEM), facts.run(binding)));
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
