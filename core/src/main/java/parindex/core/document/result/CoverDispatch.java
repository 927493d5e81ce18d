package parindex.core.document.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parindex.core.document.Bindings;
import parindex.core.document.Block;
import parindex.core.document.Document;
import parindex.core.document.DocumentNumber;
import parindex.core.document.DocumentType;
import parindex.core.document.Issuance;
import parindex.core.document.Letterhead;
import parindex.core.document.Outline;
import parindex.core.document.Run;

/// The dispatch (công văn) that sends the analysis report to everybody who answers for an item.
public final class CoverDispatch {
    private CoverDispatch() {}

    /// @param basis    the result
    /// @param issuance what a person knows of the dispatch
    /// @param report   what a person knows of the report that it sends
    public static Document from(ReportBasis basis, Issuance issuance, Issuance report) {
        var facts = ResultFacts.of(basis);
        issuance.bind(facts, "issue");
        report.bind(facts, "report");
        return new Document(
                DocumentType.DISPATCH,
                Letterhead.of(issuance),
                new DocumentNumber(DocumentType.DISPATCH, issuance.number(), issuance.symbol()),
                issuance.date(),
                facts.say(DispatchWording.SUBJECT),
                issuance.addressees().isEmpty()
                        ? List.of(List.of(Run.bound("", "issue.addressees")))
                        : issuance.addressed(),
                body(basis, issuance, facts),
                issuance.signature(),
                issuance.recipients(),
                List.of());
    }

    private static List<Block> body(ReportBasis basis, Issuance issuance, Bindings facts) {
        var commands = issuance.issuer().toLowerCase(Locale.ROOT).startsWith(DispatchWording.COMMITTEE);
        facts.put("tone", commands ? DispatchWording.COMMAND : DispatchWording.REQUEST);
        var outline = new Outline();
        outline.paragraph(opening(basis, facts));
        if (basis.analysis().losses().isEmpty()) {
            outline.paragraph(facts.say(DispatchWording.KEEP));
        } else {
            outline.paragraph(facts.say(DispatchWording.LOSSES));
            tasks(outline, basis, facts);
        }
        outline.paragraph(facts.say(DispatchWording.CLOSING));
        return outline.blocks();
    }

    private static List<Run> opening(ReportBasis basis, Bindings facts) {
        var runs = new ArrayList<>(ResultSentences.score(basis, facts, DispatchWording.OPENING));
        if (basis.analysis().movement().isPresent()) {
            runs.add(Run.words(" "));
            runs.addAll(ResultSentences.movement(basis, facts));
        }
        runs.add(Run.words(" "));
        runs.addAll(facts.say(DispatchWording.ENCLOSED));
        return runs;
    }

    private static void tasks(Outline outline, ReportBasis basis, Bindings facts) {
        var named = basis.analysis().agencies().stream()
                .filter(agency -> agency.agency().isPresent())
                .map(agency -> facts.say(ReportWording.AGENCY, GroupFacts.of(agency)))
                .toList();
        outline.numbered(facts.say(named.isEmpty() ? DispatchWording.EXPLAIN : DispatchWording.EXPLAIN_NAMED));
        outline.list(named);
        if (facts.has("noagency.codes")) {
            outline.numbered(facts.say(DispatchWording.ASSIGN));
        }
        outline.numbered(facts.say(DispatchWording.DEADLINES));
        outline.numbered(facts.say(DispatchWording.EVIDENCE));
    }
}
