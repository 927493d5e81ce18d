package parindex.core.document;

import java.util.List;

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

    private static List<Block> body(ReportBasis basis, Facts facts) {
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
