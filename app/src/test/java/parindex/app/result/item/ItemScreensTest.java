package parindex.app.result.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

@ServerTest
class ItemScreensTest {
    private static final String ITEMS = "/rounds/2020/units/dak-nong/items";

    @Autowired
    VisitorFixture visitors;

    @Test
    void the_table_holds_every_row_without_a_script() {
        var rows = visitors.signedIn().get(ITEMS).page().select("tbody tr");
        assertThat(rows).hasSize(153);
        assertThat(rows.select("[hidden]")).isEmpty();
    }

    @Test
    void the_last_row_adds_up() {
        assertThat(visitors.signedIn().get(ITEMS).page().select("tfoot").text())
                .isEqualTo("Tổng 100 82,05 17,95 82,05 %");
    }

    @Test
    @Tag("L-04")
    void a_filter_in_the_address_needs_no_accents_and_shows_where_a_match_belongs() {
        var shown = visitors.signedIn().get(ITEMS + "?q=khong%20duoc").page();
        assertThat(shown.select("#none").hasAttr("hidden")).isFalse();
        var rows = visitors.signedIn().get(ITEMS + "?q=giai%20ngan").page().select("tbody tr:not([hidden])");
        assertThat(rows.eachAttr("data-code")).startsWith("6", "6.1", "6.1.1");
    }

    @ParameterizedTest
    @CsvSource({"zero, 8", "lost, 47"})
    void chips_show_one_kind_of_leaf(String only, int leaves) {
        var rows = visitors.signedIn().get(ITEMS + "?only=" + only).page().select("tbody tr:not([hidden])");
        var codes = rows.eachAttr("data-code");
        assertThat(codes.stream().filter(code -> codes.stream().noneMatch(other -> other.startsWith(code + "."))))
                .hasSize(leaves);
    }

    @Test
    @Tag("R-07")
    void one_item_tells_why() {
        var text = visitors.signedIn().get(ITEMS + "/7.2.1").text();
        assertThat(text)
                .contains(
                        "Đạt 0,2129/0,5 điểm, mất 0,2871.",
                        "132/620 TTHC",
                        "Văn phòng UBND tỉnh",
                        "dòng 375",
                        "42,58 %");
    }

    @Test
    void the_rule_is_said_with_how_far_it_is_known() {
        assertThat(visitors.signedIn().get(ITEMS + "/7.2.1").text()).contains("50 %", "Mức độ rõ của cách tính:");
    }

    @Test
    void a_cause_of_the_item_above_is_given_as_such() {
        assertThat(visitors.signedIn().get(ITEMS + "/2.4.1").text()).contains("theo mục 2.4");
    }

    @Test
    void an_item_shows_what_does_not_add_up_about_it() {
        assertThat(visitors.signedIn()
                        .get(ITEMS + "/5.2")
                        .page()
                        .select(".finding")
                        .text())
                .contains("in 100 %, tính lại 50 %");
    }

    @ParameterizedTest
    @CsvSource({"9", "7.2.99", "x", "7.2.1.1"})
    void an_item_that_does_not_exist_is_not_found(String code) {
        assertThat(visitors.signedIn().get(ITEMS + "/" + code).status()).isEqualTo(404);
    }
}
