package parindex.app.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

@ServerTest
class LossScreensTest {
    private static final String LOSSES = "/rounds/2020/units/dak-nong/losses";

    @Autowired
    VisitorFixture visitors;

    @Test
    @Tag("N-01")
    void all_losses_are_said_exactly() {
        assertThat(visitors.signedIn().get(LOSSES).page().select("h1").text())
                .isEqualTo("47 mục mất 17,94728 điểm; 8 mục không đạt điểm nào, mất 6,00 điểm");
    }

    @Test
    @Tag("N-01")
    void losses_are_cumulated_to_the_whole() {
        var rows = visitors.signedIn().get(LOSSES).page().select("#by-item tbody tr");
        assertThat(rows).hasSize(47);
        assertThat(rows.getLast().text()).contains("17,95 100,00 %");
    }

    @Test
    @Tag("U-09")
    void every_loss_stands_with_one_agency() {
        var text = visitors.signedIn()
                .get(LOSSES)
                .page()
                .select("section[aria-labelledby=agencies]")
                .text();
        assertThat(text).contains("Sở Nội vụ", "4,34552", "3,02801", "2,43320", "1,83781", "1,56852", "1,34370");
        assertThat(text).contains("Chưa nêu cơ quan", "3,14052");
    }

    @Test
    @Tag("A-01")
    void facts_and_surveys_are_kept_apart() {
        assertThat(visitors.signedIn().get(LOSSES).page().select("#sources").text())
                .contains("56,94230/66,5", "16,65942/23,5", "8,45100/10");
    }

    @Test
    @Tag("L-05")
    void the_picture_has_a_sentence_and_its_table() {
        var chart = visitors.signedIn().get(LOSSES).page().select("#chart");
        assertThat(chart.attr("aria-label")).startsWith("13 mục đầu chiếm 51,91 %");
        assertThat(chart.attr("data-table")).isEqualTo("by-item");
    }
}
