package parindex.app.result.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

@ServerTest
@Tag("U-01")
class FindingsScreensTest {
    private static final String FINDINGS = "/rounds/2020/units/dak-nong/findings";

    @Autowired
    VisitorFixture visitors;

    @Test
    void the_eight_errors_come_first() {
        var page = visitors.signedIn().get(FINDINGS).page();
        assertThat(page.select("h1").text()).startsWith("8 lỗi trong báo cáo");
        assertThat(page.select("section.card").getFirst().select(".finding")).hasSize(8);
    }

    @Test
    void the_line_of_a_finding_is_shown_as_it_is_printed() {
        var source = visitors.signedIn().get(FINDINGS + "?finding=1").page().select("#source .here");
        assertThat(source.text()).startsWith("267 3.4.1").contains("1,4645 99,6%");
    }

    @Test
    void five_of_a_kind_are_shown_and_the_rest_can_be_reached() {
        var group =
                visitors.signedIn().get(FINDINGS).page().select("section.card").getFirst();
        assertThat(group.select("details .finding")).hasSize(3);
    }

    @Test
    void the_whole_file_can_be_read() {
        var page = visitors.signedIn()
                .get("/rounds/2020/units/dak-nong/source?line=375")
                .page();
        assertThat(page.select(".here").text()).startsWith("375 7.2.1");
    }

    @Test
    void a_number_that_no_finding_has_shows_the_beginning() {
        assertThat(visitors.signedIn().get(FINDINGS + "?finding=9999").status()).isEqualTo(200);
    }
}
