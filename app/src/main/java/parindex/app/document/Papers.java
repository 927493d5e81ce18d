package parindex.app.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import parindex.app.result.Result;
import parindex.cli.Program;
import parindex.core.document.Document;
import parindex.core.document.Issuance;
import parindex.core.document.result.AnalysisReport;
import parindex.core.document.result.CoverDispatch;
import parindex.core.document.result.ReportBasis;
import parindex.core.document.sheet.AnalysisWorkbook;
import parindex.core.document.sheet.AnalysisWorkbook.Origin;
import parindex.formats.excel.WorkbookWriter;
import parindex.formats.pdf.PdfWriter;
import parindex.formats.word.DocxWriter;

/// Makes the papers of a result: the analysis report, the dispatch that sends it, and the tables.
@Component
class Papers {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private final Clock clock = Clock.system(VIET_NAM);

    /// The paper of a kind.
    Document paper(Result result, PaperKind kind, Issuance issuance) {
        var basis = ReportBasis.of(result.study());
        return switch (kind) {
            case REPORT -> AnalysisReport.from(basis, issuance);
            case DISPATCH -> CoverDispatch.from(basis, issuance, Issuance.BLANK);
        };
    }

    byte[] word(Document paper) throws IOException {
        var bytes = new ByteArrayOutputStream();
        DocxWriter.write(paper, bytes);
        return bytes.toByteArray();
    }

    byte[] pdf(Document paper) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PdfWriter.write(paper, bytes);
        return bytes.toByteArray();
    }

    byte[] tables(Result result) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var origin =
                new Origin(Optional.of(result.card().source()), Program.NAME_AND_VERSION, LocalDateTime.now(clock));
        WorkbookWriter.write(
                AnalysisWorkbook.from(
                        ReportBasis.of(result.study()), result.study().audit().findings(), origin),
                bytes);
        return bytes.toByteArray();
    }
}
