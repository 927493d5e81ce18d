package parindex.formats.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parindex.core.evidence.FileType;

/// Presentations and OpenDocument files as plain pages: their words and tables, and nothing that loads or runs.
@Tag("E-08")
class OfficePreviewTest {
    private static final String OPEN =
            "<o:document-content xmlns:o=\"o\" xmlns:t=\"t\" xmlns:b=\"b\" xmlns:d=\"d\"><o:body>%s</o:body></o:document-content>";

    @TempDir
    Path folder;

    private String body(FileType type, Map<String, String> parts) throws IOException {
        return PreviewPage.body(Files.write(folder.resolve("file"), SampleFixture.zip(parts)), type);
    }

    @Test
    void slides_come_in_the_order_of_their_numbers_with_their_tables() throws IOException {
        var slide = "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>%s</a:t></a:r></a:p></p:sld>";
        var table =
                "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:tbl><a:tr><a:tc><a:p><a:t>ô</a:t></a:p></a:tc></a:tr></a:tbl></p:sld>";
        assertThat(body(
                        FileType.PPTX,
                        Map.of(
                                "ppt/slides/slide10.xml",
                                table,
                                "ppt/slides/slide2.xml",
                                slide.formatted("Hai &lt;script&gt;"),
                                "ppt/slides/slide1.xml",
                                slide.formatted("Một"),
                                "ppt/slides/_rels/slide1.xml.rels",
                                "<a href=\"http://elsewhere\"/>")))
                .isEqualTo("<h2>1 / 3</h2><p>Một</p><h2>2 / 3</h2><p>Hai &lt;script&gt;</p>"
                        + "<h2>3 / 3</h2><table><tr><td><p>ô</p></td></tr></table>");
    }

    @Test
    void a_text_keeps_headings_blanks_and_tables_and_loses_what_was_struck_out() throws IOException {
        var content = OPEN.formatted("<o:text><t:tracked-changes><t:p>bỏ</t:p></t:tracked-changes><t:h>Mục 1</t:h>"
                + "<t:p>a<t:s t:c=\"2\"/>b<t:span>c</t:span></t:p><d:frame><d:image/></d:frame>"
                + "<b:table><b:table-row><b:table-cell><t:p>ô</t:p></b:table-cell></b:table-row></b:table></o:text>");
        assertThat(body(FileType.ODT, Map.of("content.xml", content)))
                .isEqualTo("<h2>Mục 1</h2><p>a  bc</p><table><tr><td><p>ô</p></td></tr></table>");
    }

    @Test
    void a_spreadsheet_repeats_what_its_file_repeats_as_far_as_a_page_holds_it() throws IOException {
        var content = OPEN.formatted("<o:spreadsheet><b:table b:name=\"Trang\">"
                + "<b:table-row b:number-rows-repeated=\"2\"><b:table-cell><t:p>x</t:p></b:table-cell>"
                + "<b:table-cell b:number-columns-repeated=\"16384\"/></b:table-row>"
                + "<b:table-row b:number-rows-repeated=\"999999999\"><b:table-cell/></b:table-row>"
                + "</b:table></o:spreadsheet>");
        assertThat(body(FileType.ODS, Map.of("content.xml", content)))
                .isEqualTo("<h2>Trang</h2><table><tr><th>1</th><td>x</td></tr><tr><th>2</th><td>x</td></tr></table>");
    }

    @Test
    void nothing_outside_is_looked_up_and_what_has_no_content_is_refused() throws IOException {
        var outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + OPEN.formatted("<o:text><t:p>a&x;b</t:p></o:text>");
        assertThatThrownBy(() -> body(FileType.ODT, Map.of("content.xml", outside)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> body(FileType.ODS, Map.of("other.xml", "<a/>")))
                .isInstanceOf(Flawed.class);
        assertThat(body(FileType.PPTX, Map.of("ppt/presentation.xml", "<a/>"))).isEmpty();
    }
}
