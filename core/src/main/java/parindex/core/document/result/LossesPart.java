package parindex.core.document.result;

import static parindex.core.document.Block.Table.Align.CENTRE;
import static parindex.core.document.Block.Table.Align.LEFT;
import static parindex.core.document.Block.Table.Align.RIGHT;

import java.util.ArrayList;
import java.util.List;
import parindex.core.analysis.Loss;
import parindex.core.document.Bindings;
import parindex.core.document.Block.Table;
import parindex.core.document.Block.Table.Kind;
import parindex.core.document.Block.Table.Size;
import parindex.core.document.Outline;
import parindex.core.document.Run;
import parindex.core.document.Tables;

/// Part III of the analysis report: where points were lost, why, and who answers for them.
final class LossesPart {
    private LossesPart() {}

    static void add(Outline outline, ReportBasis basis, Bindings facts) {
        outline.part(facts.say(ReportWording.PART_LOSSES));
        if (basis.analysis().losses().isEmpty()) {
            outline.paragraph(facts.say(ReportWording.NO_LOSS));
            return;
        }
        overview(outline, basis, facts);
        outline.section(facts.say(ReportWording.LARGEST));
        outline.paragraph(facts.say(ReportWording.LARGEST_INTRO));
        outline.add(largest(basis, facts));
        LossesByArea.add(outline, basis, facts);
        outline.section(facts.say(ReportWording.BY_AGENCY));
        outline.paragraph(facts.say(ReportWording.BY_AGENCY_INTRO));
        outline.add(agencies(basis, facts));
        unclear(outline, facts);
    }

    private static void overview(Outline outline, ReportBasis basis, Bindings facts) {
        outline.section(facts.say(ReportWording.LOSSES));
        outline.paragraph(facts.say(ReportWording.LOSSES_INTRO));
        var kinds = new ArrayList<List<Run>>();
        if (ResultFacts.count(basis.analysis(), Loss.Kind.ZERO) > 0) {
            kinds.add(facts.say(ReportWording.ZERO));
        }
        if (ResultFacts.count(basis.analysis(), Loss.Kind.PARTIAL) > 0) {
            kinds.add(facts.say(ReportWording.PARTIAL));
        }
        outline.list(kinds);
    }

    private static Table largest(ReportBasis basis, Bindings facts) {
        var table = new Tables(facts)
                .column(TableWording.CODE, 9, CENTRE)
                .column(TableWording.CONTENT, 41, LEFT)
                .column(TableWording.MAX_POINTS, 10, RIGHT)
                .column(TableWording.ACHIEVED, 10, RIGHT)
                .column(TableWording.LOST, 10, RIGHT)
                .column(TableWording.AGENCY, 20, LEFT);
        for (var loss : basis.analysis().largest(ResultFacts.LARGEST)) {
            table.row(
                    Kind.PLAIN,
                    ItemFacts.of(loss.code()),
                    ".code",
                    ".title",
                    ".max",
                    ".achieved",
                    ".lost",
                    ".responsible");
        }
        return table.table(TableWording.LARGEST_LABEL, Size.NORMAL);
    }

    private static Table agencies(ReportBasis basis, Bindings facts) {
        var table = new Tables(facts)
                .column(TableWording.AGENCY, 30, LEFT)
                .column(TableWording.COUNT, 9, CENTRE)
                .column(TableWording.LOST, 10, RIGHT)
                .column(TableWording.SHARE, 11, RIGHT)
                .column(TableWording.CODES, 40, LEFT);
        for (var agency : basis.analysis().agencies()) {
            table.row(Kind.PLAIN, GroupFacts.of(agency), ".name", ".n", ".lost", ".share", ".codes");
        }
        table.total(TableWording.TOTAL, 1, "losses.n", "lost", "lost.share", "");
        return table.table(TableWording.AGENCIES_LABEL, Size.NORMAL);
    }

    private static void unclear(Outline outline, Bindings facts) {
        outline.section(facts.say(ReportWording.UNCLEAR));
        var unclear = new ArrayList<List<Run>>();
        if (facts.has("nocause.codes")) {
            unclear.add(facts.say(ReportWording.WITHOUT_CAUSE));
        }
        if (facts.has("noagency.codes")) {
            unclear.add(facts.say(ReportWording.WITHOUT_AGENCY));
        }
        outline.list(unclear);
        outline.paragraph(facts.say(unclear.isEmpty() ? ReportWording.ALL_CLEAR : ReportWording.NOT_GUESSED));
    }
}
