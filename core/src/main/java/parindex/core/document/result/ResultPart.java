package parindex.core.document.result;

import static parindex.core.document.Block.Table.Align.CENTRE;
import static parindex.core.document.Block.Table.Align.LEFT;
import static parindex.core.document.Block.Table.Align.RIGHT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import parindex.core.criteria.item.Source;
import parindex.core.document.Bindings;
import parindex.core.document.Block.Table;
import parindex.core.document.Block.Table.Kind;
import parindex.core.document.Block.Table.Size;
import parindex.core.document.Outline;
import parindex.core.document.Run;
import parindex.core.document.Tables;
import parindex.core.points.Points;
import parindex.core.points.Rounding;

/// Part II of the analysis report: the result as a whole, by area and by source.
final class ResultPart {
    private ResultPart() {}

    static void add(Outline outline, ReportBasis basis, Bindings facts) {
        outline.part(facts.say(ReportWording.PART_RESULT));
        overall(outline, basis, facts);
        byArea(outline, basis, facts);
        var sources = StructurePart.sources(basis);
        if (sources.stream().anyMatch(source -> source != Source.UNKNOWN)) {
            bySource(outline, basis, facts, sources);
        }
    }

    private static void overall(Outline outline, ReportBasis basis, Bindings facts) {
        outline.section(facts.say(ReportWording.RESULT));
        outline.paragraph(ResultSentences.score(basis, facts, ReportWording.SCORE));
        outline.paragraph(ResultSentences.movement(basis, facts));
        var neighbours = new ArrayList<Run>();
        if (facts.has("above.name")) {
            neighbours.addAll(facts.say(ReportWording.ABOVE));
        }
        if (facts.has("below.name")) {
            neighbours.addAll(facts.say(ReportWording.BELOW));
        }
        if (!neighbours.isEmpty()) {
            outline.paragraph(neighbours);
        }
        if (!basis.analysis().card().isComplete()) {
            outline.paragraph(facts.say(ReportWording.MISSING));
        }
        if (facts.has("na.codes")) {
            outline.paragraph(facts.say(ReportWording.NOT_APPLICABLE));
        }
    }

    private static void byArea(Outline outline, ReportBasis basis, Bindings facts) {
        outline.section(facts.say(ReportWording.BY_AREA));
        outline.paragraph(facts.say(ReportWording.BY_AREA_INTRO));
        outline.add(areas(basis, facts));
        if (!printedAreasAddUp(basis)) {
            outline.paragraph(facts.say(ReportWording.ROUNDING));
        }
        if (facts.has("best.title") && !basis.analysis().losses().isEmpty()) {
            var extremes = new ArrayList<>(facts.say(ReportWording.AREA_EXTREMES));
            extremes.addAll(facts.say(ReportWording.AREA_MOST_LOST));
            outline.paragraph(extremes);
        }
    }

    private static Table areas(ReportBasis basis, Bindings facts) {
        var table = new Tables(facts)
                .column(TableWording.NUMBER, 8, CENTRE)
                .column(TableWording.AREA, 48, LEFT)
                .column(TableWording.MAX_POINTS, 11, RIGHT)
                .column(TableWording.ACHIEVED, 11, RIGHT)
                .column(TableWording.LOST, 11, RIGHT)
                .column(TableWording.PERCENT, 11, RIGHT);
        for (var area : basis.analysis().card().set().areas()) {
            table.row(
                    Kind.PLAIN, ItemFacts.of(area.code()), ".code", ".title", ".max", ".achieved", ".lost", ".percent");
        }
        table.total(TableWording.TOTAL, 2, "max", "total", "lost", "percent");
        return table.table(TableWording.AREAS_LABEL, Size.NORMAL);
    }

    /// True when the areas as printed add up to the total as printed; rounding can part them by a hundredth.
    private static boolean printedAreasAddUp(ReportBasis basis) {
        var card = basis.analysis().card();
        var printed = card.set().areas().stream()
                .map(area -> rounded(card.achieved(area.code())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return printed.compareTo(rounded(card.total())) == 0;
    }

    private static BigDecimal rounded(Points points) {
        return points.value().setScale(Rounding.PRINTED.digits(), Rounding.PRINTED.mode());
    }

    private static void bySource(Outline outline, ReportBasis basis, Bindings facts, List<Source> sources) {
        outline.section(facts.say(ReportWording.BY_SOURCE));
        outline.list(
                sources.stream().map(source -> result(basis, facts, source)).toList());
        if (facts.has("sources.gap")) {
            var card = basis.analysis().card();
            var order = card.achieved(Source.LEADERS_SURVEY)
                    .of(card.max(Source.LEADERS_SURVEY))
                    .compareTo(card.achieved(Source.FACTS).of(card.max(Source.FACTS)));
            if (order != 0) {
                outline.paragraph(facts.say(order < 0 ? ReportWording.SURVEY_LOWER : ReportWording.SURVEY_HIGHER));
            }
        }
    }

    private static List<Run> result(ReportBasis basis, Bindings facts, Source source) {
        var runs = new ArrayList<>(facts.say(ReportWording.SOURCE_RESULT, GroupFacts.of(source)));
        if (!basis.analysis().losses(source).isEmpty()) {
            runs.addAll(facts.say(ReportWording.SOURCE_LOST, GroupFacts.of(source)));
        }
        return runs;
    }
}
