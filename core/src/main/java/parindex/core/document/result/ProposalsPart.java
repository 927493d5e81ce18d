package parindex.core.document.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import parindex.core.analysis.AgencyLoss;
import parindex.core.analysis.Loss;
import parindex.core.criteria.item.Source;
import parindex.core.document.Bindings;
import parindex.core.document.Outline;
import parindex.core.document.Run;

/// Part IV of the analysis report: what each agency is asked to do, what nobody answers for yet, and by when.
final class ProposalsPart {
    private ProposalsPart() {}

    static void add(Outline outline, ReportBasis basis, Bindings facts) {
        outline.part(facts.say(ReportWording.PART_PROPOSALS));
        if (basis.analysis().losses().isEmpty()) {
            outline.paragraph(facts.say(ReportWording.KEEP));
            return;
        }
        outline.paragraph(facts.say(ReportWording.PROPOSALS_INTRO));
        var named = basis.analysis().agencies().stream()
                .filter(agency -> agency.agency().isPresent())
                .toList();
        if (!named.isEmpty()) {
            outline.section(facts.say(ReportWording.AGENCIES));
            outline.paragraph(facts.say(ReportWording.AGENCIES_INTRO));
            named.forEach(agency -> agency(outline, facts, agency));
        }
        unclear(outline, facts);
        outline.section(facts.say(ReportWording.DEADLINES));
        outline.paragraph(facts.say(ReportWording.DEADLINES_DO));
        outline.paragraph(facts.say(ReportWording.EVIDENCE));
    }

    private static void unclear(Outline outline, Bindings facts) {
        if (facts.has("noagency.codes")) {
            outline.section(facts.say(ReportWording.ASSIGN));
            outline.paragraph(facts.say(ReportWording.ASSIGN_DO));
        }
        if (facts.has("nocause.codes")) {
            outline.section(facts.say(ReportWording.EXPLAIN));
            outline.paragraph(facts.say(ReportWording.EXPLAIN_DO));
        }
    }

    private static void agency(Outline outline, Bindings facts, AgencyLoss agency) {
        var about = GroupFacts.of(agency);
        outline.point(facts.say(ReportWording.AGENCY, about));
        var tasks = new ArrayList<List<Run>>();
        Predicate<Loss> counted = loss -> !loss.item().source().isSurvey();
        Predicate<Loss> zero = loss -> loss.kind() == Loss.Kind.ZERO;
        task(tasks, facts, agency, new Task("zero", ReportWording.DO_ZERO, counted.and(zero)));
        task(tasks, facts, agency, new Task("partial", ReportWording.DO_PARTIAL, counted.and(zero.negate())));
        task(tasks, facts, agency, new Task("leaders", ReportWording.DO_LEADERS, from(Source.LEADERS_SURVEY)));
        task(tasks, facts, agency, new Task("sipas", ReportWording.DO_SIPAS, from(Source.SIPAS)));
        outline.sentences(tasks);
    }

    /// What is asked for one kind of losses.
    private record Task(String name, String sentence, Predicate<Loss> concerns) {}

    private static Predicate<Loss> from(Source source) {
        return loss -> loss.item().source() == source;
    }

    private static void task(List<List<Run>> tasks, Bindings facts, AgencyLoss agency, Task task) {
        var losses = agency.losses().stream().filter(task.concerns()).toList();
        if (!losses.isEmpty()) {
            var about = GroupFacts.of(agency);
            facts.put(about + "." + task.name(), GroupFacts.withPoints(losses));
            tasks.add(facts.say(task.sentence(), about));
        }
    }
}
