package parindex.core.document.result;

import static parindex.core.document.Block.Table.Align.CENTRE;
import static parindex.core.document.Block.Table.Align.LEFT;

import java.util.Arrays;
import java.util.List;
import parindex.core.criteria.item.Source;
import parindex.core.document.Bindings;
import parindex.core.document.Block.Table;
import parindex.core.document.Block.Table.Kind;
import parindex.core.document.Block.Table.Size;
import parindex.core.document.Outline;
import parindex.core.document.Tables;

/// Part I of the analysis report: what the criteria set is made of and where its points come from.
final class StructurePart {
    private StructurePart() {}

    static void add(Outline outline, ReportBasis basis, Bindings facts) {
        outline.part(facts.say(ReportWording.PART_STRUCTURE));
        outline.section(facts.say(ReportWording.STRUCTURE));
        outline.paragraph(facts.say(ReportWording.STRUCTURE_COUNTS));
        outline.add(areas(basis, facts));
        outline.section(facts.say(ReportWording.SOURCES));
        var sources = sources(basis);
        if (sources.equals(List.of(Source.UNKNOWN))) {
            outline.paragraph(facts.say(ReportWording.SOURCES_UNKNOWN));
        } else {
            outline.paragraph(facts.say(ReportWording.SOURCES_SPLIT));
            outline.list(sources.stream()
                    .map(source -> facts.say(ReportWording.SOURCE_MAX, GroupFacts.of(source)))
                    .toList());
        }
    }

    /// The sources that have points in this set.
    static List<Source> sources(ReportBasis basis) {
        var card = basis.analysis().card();
        return Arrays.stream(Source.values())
                .filter(source -> !card.max(source).isZero())
                .toList();
    }

    private static Table areas(ReportBasis basis, Bindings facts) {
        var table = new Tables(facts)
                .column(TableWording.NUMBER, 8, CENTRE)
                .column(TableWording.AREA, 48, LEFT)
                .column(TableWording.CRITERIA, 11, CENTRE)
                .column(TableWording.COMPONENTS, 13, CENTRE)
                .column(TableWording.LEAVES, 8, CENTRE)
                .column(TableWording.MAX_POINTS, 12, CENTRE);
        for (var area : basis.analysis().card().set().areas()) {
            table.row(
                    Kind.PLAIN,
                    ItemFacts.of(area.code()),
                    ".code",
                    ".title",
                    ".criteria",
                    ".components",
                    ".leaves",
                    ".max");
        }
        table.total(TableWording.TOTAL, 2, "set.criteria.n", "set.components.n", "set.leaves.n", "set.max");
        return table.table(TableWording.STRUCTURE_LABEL, Size.NORMAL);
    }
}
