package parindex.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.document.Document;
import parindex.formats.paper.PaperFixture;

/// The form of Nghị định 30/2020/NĐ-CP, measured in the file as another program reads it.
@Tag("D-02")
@Tag("D-04")
class PdfWriterTest {
    private static final float MM = 72 / 25.4f;
    private static byte[] file = {};
    private static PDDocument report = new PDDocument();
    private static List<List<TextPosition>> pages = List.of();

    @BeforeAll
    static void write() throws IOException {
        file = bytes(PaperFixture.report());
        report = Loader.loadPDF(file);
        pages = positions(report);
    }

    @Test
    void text_keeps_within_the_margins_on_every_page() {
        for (int at = 0; at < pages.size(); at++) {
            var width = report.getPage(at).getMediaBox().getWidth();
            var height = report.getPage(at).getMediaBox().getHeight();
            assertThat(text(at))
                    .allMatch(letter -> letter.getX() >= 30 * MM - 0.5)
                    .allMatch(letter -> letter.getX() + letter.getWidth() <= width - 15 * MM + 0.5)
                    .allMatch(letter -> letter.getY() <= height - 20 * MM + 0.5);
        }
    }

    @Test
    void the_first_page_shows_no_number_and_the_others_show_it_centred_above_the_text() {
        assertThat(number(0)).isEmpty();
        assertThat(number(annex())).isEmpty();
        assertThat(read(number(1))).isEqualTo("2");
        assertThat(read(number(annex() + 1))).isEqualTo("2");
        var number = number(1).getFirst();
        assertThat(number.getX() + number.getWidth() / 2).isCloseTo((30 + 165 / 2f) * MM, within(1f));
        assertThat(number.getFontSizeInPt()).isBetween(13f, 14f);
    }

    @Test
    void every_font_is_liberation_serif_and_embedded() {
        var fonts = StreamSupport.stream(report.getPages().spliterator(), false)
                .map(PDPage::getResources)
                .flatMap(resources -> fonts(resources).stream())
                .toList();
        assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        assertThat(fonts).extracting(PDFont::getName).allMatch(name -> name.contains("LiberationSerif"));
    }

    @Test
    void the_appendix_lies_across_and_repeats_its_head_on_every_page() throws IOException {
        for (int at = annex(); at < report.getNumberOfPages(); at++) {
            assertThat(report.getPage(at).getMediaBox().getWidth()).isCloseTo(297 * MM, within(1f));
            assertThat(pageText(at)).contains("Nguyên nhân bị trừ điểm").contains("Trách nhiệm liên quan");
        }
        assertThat(report.getPage(annex() - 1).getMediaBox().getWidth()).isCloseTo(210 * MM, within(1f));
    }

    @Test
    void a_cause_longer_than_a_page_is_printed_whole() throws IOException {
        var text = new StringBuilder();
        for (int at = annex(); at < report.getNumberOfPages(); at++) {
            text.append(pageText(at));
        }
        assertThat(text.toString().split("việc ngắt", -1)).hasSize(90 + 1);
    }

    @Test
    void sizes_of_the_head_are_those_of_the_decree() {
        assertThat(sizes(0, "CỘNG HÒA")).allMatch(size -> size >= 12 && size <= 13);
        assertThat(sizes(0, "Độc lập")).allMatch(size -> size >= 13 && size <= 14);
        assertThat(sizes(0, "BÁO CÁO")).allMatch(size -> size >= 13 && size <= 14);
    }

    @Test
    void signature_and_recipients_stand_on_one_page_with_the_last_paragraph() throws IOException {
        assertThat(pageText(annex() - 1)).contains("./.", "Nơi nhận:", "KT. GIÁM ĐỐC", "Nguyễn Văn Thử");
    }

    @Test
    void it_is_tagged_titled_and_in_vietnamese_with_bookmarks() {
        var catalog = report.getDocumentCatalog();
        assertThat(catalog.getLanguage()).isEqualTo("vi-VN");
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getStructureTreeRoot()).isNotNull();
        assertThat(report.getDocumentInformation().getTitle()).startsWith("Báo cáo phân tích");
        assertThat(catalog.getDocumentOutline().children())
                .extracting(item -> item.getTitle())
                .anyMatch(title -> title.startsWith("IV. "))
                .anyMatch(title -> title.startsWith("KẾT QUẢ CHỈ SỐ"));
    }

    @Test
    void equal_documents_are_equal_files_and_others_are_not() throws IOException {
        assertThat(bytes(PaperFixture.report())).isEqualTo(file);
        assertThat(bytes(PaperFixture.dispatch())).isNotEqualTo(file);
    }

    private static byte[] bytes(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfWriter.write(document, out);
        return out.toByteArray();
    }

    private static int annex() {
        return IntStream.range(0, report.getNumberOfPages())
                .filter(at -> report.getPage(at).getMediaBox().getWidth() > 220 * MM)
                .findFirst()
                .orElseThrow();
    }

    /// What stands within the upper margin.
    private static List<TextPosition> number(int page) {
        return pages.get(page).stream()
                .filter(letter -> letter.getY() < 20 * MM)
                .toList();
    }

    private static List<TextPosition> text(int page) {
        return pages.get(page).stream()
                .filter(letter ->
                        letter.getY() >= 20 * MM && !letter.getUnicode().isBlank())
                .toList();
    }

    private static String read(List<TextPosition> letters) {
        return letters.stream().map(TextPosition::getUnicode).reduce("", String::concat);
    }

    private static List<Float> sizes(int page, String words) {
        var at = read(pages.get(page)).indexOf(words);
        assertThat(at).as(words).isNotNegative();
        return pages.get(page).subList(at, at + words.length()).stream()
                .map(TextPosition::getFontSizeInPt)
                .toList();
    }

    private static List<PDFont> fonts(PDResources resources) {
        var fonts = new ArrayList<PDFont>();
        for (COSName name : resources.getFontNames()) {
            try {
                fonts.add(resources.getFont(name));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return fonts;
    }

    private static String pageText(int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(report).replaceAll("\\s+", " ");
    }

    private static List<List<TextPosition>> positions(PDDocument document) throws IOException {
        var all = new ArrayList<List<TextPosition>>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var letters = new ArrayList<TextPosition>();
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    letters.add(text);
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
            all.add(letters);
        }
        return all;
    }
}
