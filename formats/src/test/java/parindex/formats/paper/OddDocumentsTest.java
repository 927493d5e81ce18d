package parindex.formats.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.analysis.Analysis;
import parindex.core.analysis.Attribution;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Source;
import parindex.core.document.Document;
import parindex.core.document.Issuance;
import parindex.core.document.Recipients;
import parindex.core.document.result.AnalysisReport;
import parindex.core.document.result.ReportBasis;
import parindex.core.points.Points;
import parindex.core.ranking.Standings;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;
import parindex.formats.html.HtmlWriter;
import parindex.formats.pdf.PdfWriter;
import parindex.formats.word.DocxWriter;

/// Documents nobody thought of: of nothing, of hostile words, with endless lists.
@Tag("D-04")
class OddDocumentsTest {
    @Test
    void a_result_of_nothing_is_still_a_document() throws IOException {
        var text = pdf(report(List.of(), Map.of(), Issuance.BLANK));
        assertThat(text).contains("BÁO CÁO", "Không có mục nào bị trừ điểm.", "Phụ lục");
    }

    @Test
    void hostile_words_are_printed_as_words_in_every_form() throws IOException {
        var words = "</w:t>&lt;{total}*_\u0000\u202E]]>=1+1" + "x".repeat(3_000) + "😀中";
        var leaf = new Item(ItemCode.of("1"), words, Points.of("2"), Source.UNKNOWN, Assignment.NONE);
        var report = report(List.of(leaf), Map.of(leaf.code(), LeafScore.scored(Points.ZERO)), Issuance.BLANK);
        assertThat(pdf(report)).contains("</w:t>&lt;{total}*_ ]]>=1+1");
        assertThat(HtmlWriter.part(report)).contains("&lt;/w:t&gt;&amp;lt;{total}*_ ]]&gt;=1+1");
        try (var docx = new XWPFDocument(new ByteArrayInputStream(docx(report)))) {
            assertThat(docx.getTables().getLast().getText()).contains("</w:t>&lt;{total}*_ ]]>=1+1");
        }
    }

    @Test
    void recipients_that_fill_pages_are_all_printed() throws IOException {
        var names =
                IntStream.rangeClosed(1, 200).mapToObj(at -> "Đơn vị thử " + at).toList();
        var blank = Issuance.BLANK;
        var many = new Issuance(
                "", "Sở Thử", "", "", "", Optional.empty(), blank.signature(), List.of(), new Recipients(names, "VP"));
        assertThat(pdf(report(List.of(), Map.of(), many))).contains("Đơn vị thử 1;", "Đơn vị thử 200;", "Lưu: VT, VP.");
    }

    private static Document report(List<Item> items, Map<ItemCode, LeafScore> scores, Issuance issuance) {
        var card = new ScoreCard("", 0, new CriteriaSet("", "", items, BandScale.NONE), scores);
        var analysis = Analysis.of(card, Attribution.NONE, new Standings(0, List.of()), Optional.empty());
        return AnalysisReport.from(ReportBasis.of(analysis, Attribution.NONE, "", ""), issuance);
    }

    private static String pdf(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfWriter.write(document, out);
        try (var read = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    private static byte[] docx(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        DocxWriter.write(document, out);
        return out.toByteArray();
    }
}
