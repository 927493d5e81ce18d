package parindex.formats.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import parindex.core.document.Document;
import parindex.formats.paper.PaperFixture;

/// The form of Nghị định 30/2020/NĐ-CP, measured in the file as another program reads it.
@Tag("D-02")
@Tag("D-04")
class DocxWriterTest {
    private static final double TWIPS_OF_A_MILLIMETRE = 1440 / 25.4;
    private static byte[] file = {};
    private static XWPFDocument report = new XWPFDocument();

    @BeforeAll
    static void write() throws IOException {
        file = bytes(PaperFixture.report());
        report = new XWPFDocument(new ByteArrayInputStream(file));
    }

    @Test
    void margins_are_those_of_the_decree_in_both_sections() {
        for (var section : sections()) {
            var margins = section.getPgMar();
            assertThat(millimetres(margins.getTop())).isBetween(20.0, 25.0);
            assertThat(millimetres(margins.getBottom())).isBetween(20.0, 25.0);
            assertThat(millimetres(margins.getLeft())).isBetween(30.0, 35.0);
            assertThat(millimetres(margins.getRight())).isBetween(15.0, 20.0);
            assertThat(millimetres(margins.getHeader())).isLessThan(20.0);
        }
    }

    @Test
    void the_text_stands_upright_and_the_appendix_across_on_a4() {
        var upright = sections().getFirst().getPgSz();
        var across = sections().getLast().getPgSz();
        assertThat(millimetres(upright.getW())).isCloseTo(210, within(0.1));
        assertThat(millimetres(upright.getH())).isCloseTo(297, within(0.1));
        assertThat(millimetres(across.getW())).isCloseTo(297, within(0.1));
        assertThat(across.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
    }

    @Test
    void the_first_page_has_no_number_and_the_others_have_it_centred_above() throws IOException {
        assertThat(sections()).allMatch(CTSectPr::isSetTitlePg);
        assertThat(sections())
                .allSatisfy(section -> assertThat(section.getHeaderReferenceList())
                        .extracting(header -> header.getType().toString())
                        .containsExactly("default"));
        assertThat(part("word/header.xml")).contains(" PAGE ").contains("w:val=\"PageNumber\"");
        assertThat(report.getStyles().getStyle("PageNumber").getCTStyle().xmlText())
                .contains("center")
                .contains("w:val=\"26\"");
    }

    @Test
    void pages_of_the_appendix_are_counted_anew() {
        assertThat(sections().getLast().getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
    }

    @Test
    void all_letters_are_times_new_roman_in_vietnamese() throws IOException {
        assertThat(part("word/styles.xml"))
                .contains("w:ascii=\"Times New Roman\"")
                .contains("w:lang w:val=\"vi-VN\"");
        assertThat(part("word/document.xml")).doesNotContain("w:rFonts");
    }

    @Test
    void the_appendix_has_153_rows_under_a_head_that_is_repeated() {
        var appendix = report.getTables().getLast();
        assertThat(appendix.getRows()).hasSize(1 + 153 + 1);
        assertThat(report.getTables())
                .filteredOn(table -> table.getRow(0).getTableCells().size() > 2)
                .allMatch(table -> table.getRow(0).isRepeatHeader());
        assertThat(appendix.getRow(0).getTableCells()).hasSize(7);
    }

    @Test
    void a_short_row_stays_on_one_page_and_a_long_one_may_break() {
        var rows = report.getTables().getLast().getRows();
        assertThat(rows).filteredOn(row -> row.isCantSplitRow()).hasSize(rows.size() - 1);
        assertThat(rows)
                .filteredOn(row -> !row.isCantSplitRow())
                .allMatch(row -> row.getCell(5).getText().equals(PaperFixture.LONG_CAUSE.strip()));
    }

    @Test
    void headings_are_real_headings_that_stay_with_what_follows() {
        assertThat(paragraphs("Heading1")).extracting(XWPFParagraph::getText).anyMatch(text -> text.startsWith("I. "));
        assertThat(paragraphs("Heading2")).isNotEmpty();
        assertThat(paragraphs("Heading3")).extracting(XWPFParagraph::getText).anyMatch(text -> text.startsWith("a) "));
        assertThat(report.getStyles().getStyle("Heading1").getCTStyle().getPPr().isSetKeepNext())
                .isTrue();
    }

    @Test
    void text_is_justified_with_an_indented_first_line_and_six_points_between_paragraphs() {
        var style = report.getStyles().getStyle("Text").getCTStyle().xmlText();
        assertThat(style)
                .contains("w:before=\"120\"")
                .contains("w:firstLine=\"720\"")
                .contains("w:val=\"both\"");
    }

    @Test
    void the_last_paragraph_stays_with_the_signature() {
        var closing = paragraphs("Text").getLast();
        assertThat(closing.getText()).endsWith("./.");
        assertThat(closing.getCTP().getPPr().isSetKeepNext()).isTrue();
    }

    @Test
    void title_author_day_and_language_stand_in_the_properties() throws IOException {
        var properties = report.getProperties().getCoreProperties();
        assertThat(properties.getTitle()).startsWith("Báo cáo phân tích").contains("Thử Nghiệm");
        assertThat(properties.getCreator()).isEqualTo("SỞ NỘI VỤ");
        assertThat(properties.getCreated()).hasToString("Sat Feb 08 00:00:00 UTC 2031");
        assertThat(part("docProps/core.xml")).contains("<dc:language>vi-VN</dc:language>");
    }

    @Test
    void the_dispatch_has_no_type_above_its_text_but_a_subject_under_its_number() throws IOException {
        try (var dispatch = new XWPFDocument(new ByteArrayInputStream(bytes(PaperFixture.dispatch())))) {
            assertThat(dispatch.getParagraphs()).noneMatch(paragraph -> "TypeName".equals(paragraph.getStyle()));
            assertThat(dispatch.getTables().getFirst().getRow(1).getCell(0).getText())
                    .startsWith("Số: 678/UBND-NC")
                    .contains("V/v ");
        }
    }

    @Test
    void it_is_valid_by_the_schema_of_word() {
        var errors = new ArrayList<XmlError>();
        report.getDocument().validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).isEmpty();
    }

    @Test
    void words_of_a_source_stay_words() {
        assertThat(report.getTables().getLast().getText()).contains("<b>&</b>");
    }

    @Test
    void equal_documents_are_equal_files() throws IOException {
        assertThat(bytes(PaperFixture.report())).isEqualTo(file);
    }

    private static byte[] bytes(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        DocxWriter.write(document, out);
        return out.toByteArray();
    }

    private static List<XWPFParagraph> paragraphs(String style) {
        return report.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .toList();
    }

    private static List<CTSectPr> sections() {
        var first = report.getParagraphs().stream()
                .map(XWPFParagraph::getCTP)
                .filter(paragraph -> paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getPPr().getSectPr())
                .findFirst()
                .orElseThrow();
        return List.of(first, report.getDocument().getBody().getSectPr());
    }

    private static double millimetres(Object twips) {
        return Double.parseDouble(twips.toString()) / TWIPS_OF_A_MILLIMETRE;
    }

    private static String part(String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no part " + name);
    }
}
