package parindex.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.document.Issuance;
import parindex.core.document.result.AnalysisReport;
import parindex.formats.paper.PaperFixture;

@Tag("D-02")
@Tag("U-06")
class HtmlWriterTest {
    private static final String PART = HtmlWriter.part(PaperFixture.report());

    @Test
    void the_strictest_content_policy_shows_it() {
        assertThat(PART).doesNotContain("style=").doesNotContain("<script").doesNotContainPattern(" on[a-z]+=");
    }

    @Test
    void words_of_a_source_stay_words() {
        assertThat(PART).contains("&lt;b&gt;&amp;&lt;/b&gt;").doesNotContain("<b>");
    }

    @Test
    void headings_lists_and_tables_are_what_they_look_like() {
        assertThat(PART).contains("<h1", "<h2>I. ", "<h3>1. ", "<h4>a) ", "<ul class=\"paper-dashes\"><li");
        assertThat(PART.split("<th scope=\"col\">", -1)).hasSize(6 + 6 + 6 + 5 + 7 + 1);
        assertThat(PART.split("<tr class=\"paper-row-", -1)).hasSizeGreaterThan(153);
    }

    @Test
    void a_figure_tells_where_it_comes_from() {
        assertThat(PART).contains("<span class=\"bound\" data-binding=\"total\">83,45</span>");
    }

    @Test
    void a_place_to_fill_in_names_what_belongs_there() {
        assertThat(HtmlWriter.part(AnalysisReport.from(PaperFixture.basis(), Issuance.BLANK)))
                .contains("<span class=\"blank\" data-binding=\"issue.number\">");
    }

    @Test
    void tags_are_balanced() {
        for (var tag :
                new String[] {"article", "header", "footer", "section", "div", "p", "h1", "ul", "li", "table", "td"}) {
            assertThat(count("<" + tag + "[ >]")).as(tag).isEqualTo(count("</" + tag + ">"));
        }
    }

    @Test
    void a_file_stands_alone_with_its_styles() throws IOException {
        var out = new ByteArrayOutputStream();
        HtmlWriter.write(PaperFixture.dispatch(), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("<!DOCTYPE html>\n<html lang=\"vi\">")
                .contains("<title>Công văn v/v", "<style>", "Times New Roman");
    }

    private static long count(String pattern) {
        return Pattern.compile(pattern).matcher(PART).results().count();
    }
}
