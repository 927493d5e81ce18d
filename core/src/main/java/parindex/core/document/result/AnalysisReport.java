package parindex.core.document.result;

import java.util.List;
import parindex.core.document.Bindings;
import parindex.core.document.Block;
import parindex.core.document.Document;
import parindex.core.document.DocumentNumber;
import parindex.core.document.DocumentType;
import parindex.core.document.Issuance;
import parindex.core.document.Letterhead;
import parindex.core.document.Outline;

/// The analysis report (báo cáo phân tích): what the result is, where points were lost, who answers for them and what
/// is proposed, with the table of all items as its appendix. Every figure, name and date is bound to data; what is not
/// known is said as not known.
public final class AnalysisReport {
    private AnalysisReport() {}

    /// @param basis    the result
    /// @param issuance what a person knows of the report
    public static Document from(ReportBasis basis, Issuance issuance) {
        var facts = ResultFacts.of(basis);
        issuance.bind(facts, "issue");
        return new Document(
                DocumentType.REPORT,
                Letterhead.of(issuance),
                new DocumentNumber(DocumentType.REPORT, issuance.number(), issuance.symbol()),
                issuance.date(),
                facts.say(ReportWording.SUBJECT),
                issuance.addressed(),
                body(basis, facts),
                issuance.signature(),
                issuance.recipients(),
                ReportAppendix.of(basis, facts));
    }

    private static List<Block> body(ReportBasis basis, Bindings facts) {
        var outline = new Outline();
        outline.paragraph(facts.say(ReportWording.OPENING));
        StructurePart.add(outline, basis, facts);
        ResultPart.add(outline, basis, facts);
        LossesPart.add(outline, basis, facts);
        ProposalsPart.add(outline, basis, facts);
        outline.paragraph(facts.say(ReportWording.CLOSING));
        return outline.blocks();
    }
}
