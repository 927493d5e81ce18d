package parindex.app.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

/// The list of sets and the tree of each.
@ServerTest
@Tag("F-01")
class SetScreensTest {
    private static final String SET = "/criteria/vn-province-2020";

    @Autowired
    VisitorFixture visitors;

    @ParameterizedTest
    @ValueSource(strings = {"/criteria", SET, SET + "/items/1.5", SET + "/check", SET + "/export/yaml"})
    void nobody_reads_a_set_without_signing_in(String path) {
        var answer = visitors.anonymous().get(path);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("/sign-in");
    }

    @Test
    void every_bundled_set_is_listed_with_what_it_is() {
        assertThat(visitors.signedIn().get("/criteria").text())
                .contains(
                        "cấp tỉnh năm 2020",
                        "theo quyết định",
                        "mẫu minh họa – cần thay",
                        "chưa biết đủ cấu trúc",
                        "1149/QĐ-BNV ngày 30/12/2020",
                        "8 lĩnh vực · 43 tiêu chí · 102 tiêu chí thành phần · 114 mục chấm điểm · 100 điểm");
    }

    @Test
    @Tag("F-03")
    void the_sentence_of_a_tree_says_what_it_comes_to() {
        assertThat(visitors.signedIn().get(SET).page().select("h1").text())
                .isEqualTo("Bộ tiêu chí có 8 lĩnh vực, 43 tiêu chí, 102 tiêu chí thành phần, 100 điểm:"
                        + " 66,5 điểm theo số liệu, 33,5 điểm điều tra xã hội học;"
                        + " 47 cách tính biết được, 67 do người thẩm định cho điểm");
    }

    @Test
    void the_same_in_english() {
        assertThat(visitors.signedIn().inEnglish().get(SET).page().select("h1").text())
                .startsWith("The set has 8 areas, 43 criteria, 102 components, 100 points: 66.5 from facts");
    }

    @Test
    @Tag("F-03")
    void maxima_run_up_to_the_total() {
        var rows = visitors.signedIn().get(SET).page().select("tbody tr");
        assertThat(rows).hasSize(153);
        assertThat(rows.select("td:nth-child(4)").eachText().getLast()).isEqualTo("100");
    }

    @Test
    void a_row_says_where_its_figure_comes_from_in_a_word() {
        assertThat(visitors.signedIn()
                        .get(SET)
                        .page()
                        .select("tr[data-code=1.5] td:nth-child(5)")
                        .text())
                .isEqualTo("số liệu");
    }

    @Test
    @Tag("F-07")
    void who_leads_is_taken_over_from_above_and_says_so() {
        assertThat(visitors.signedIn()
                        .get(SET)
                        .page()
                        .select("tr[data-code=6.4.2] .col-agency")
                        .text())
                .isEqualTo("Sở Tài chính theo 6.4");
    }

    @ParameterizedTest
    @CsvSource({"unknown, 67", "survey, 26", "no-law, 0"})
    void chips_show_one_kind_of_leaf(String only, int leaves) {
        var codes = visitors.signedIn()
                .get(SET + "?only=" + only)
                .page()
                .select("tbody tr:not([hidden])")
                .eachAttr("data-code");
        assertThat(leaves(codes)).isEqualTo(leaves);
    }

    @Test
    @Tag("L-04")
    void a_filter_in_the_address_needs_no_accents() {
        var page = visitors.signedIn().get(SET + "?q=sang%20kien").page();
        assertThat(page.select("tbody tr:not([hidden])").eachAttr("data-code")).startsWith("1", "1.5");
        assertThat(page.select("#none").hasAttr("hidden")).isTrue();
        var nothing = visitors.signedIn().get(SET + "?q=khong%20co%20muc%20nay").page();
        assertThat(nothing.select("#none").hasAttr("hidden")).isFalse();
    }

    @Test
    @Tag("F-04")
    void what_holds_for_the_whole_set_stands_below_the_tree() {
        assertThat(visitors.signedIn().get("/criteria/template-department").text())
                .contains(
                        "Điểm thưởng, điểm phạt",
                        "cộng 0,5 điểm mỗi trường hợp",
                        "Mọi điểm phạt nhiều nhất 3 điểm",
                        "4 chữ số thập phân, phần sau bỏ đi",
                        "hiệu lực từ 01/01/2026");
    }

    @Test
    void a_set_of_unknown_structure_says_what_is_known_and_what_is_missing() {
        assertThat(visitors.signedIn().get("/criteria/vn-ministry-2020").text())
                .contains(
                        "chưa biết đủ cấu trúc", "7 lĩnh vực", "Từng mục với mã, tên và điểm chuẩn", "Nạp bộ tiêu chí");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/criteria/none", SET + "/items/9.9.9", SET + "/items/x", "/criteria/none/check"})
    void what_does_not_exist_is_not_found(String path) {
        assertThat(visitors.signedIn().get(path).status()).isEqualTo(404);
    }

    private static long leaves(List<String> codes) {
        return codes.stream()
                .filter(code -> codes.stream().noneMatch(other -> other.startsWith(code + ".")))
                .count();
    }
}
