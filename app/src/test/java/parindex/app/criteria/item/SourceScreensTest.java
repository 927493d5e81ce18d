package parindex.app.criteria.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

/// Where any figure of a result comes from.
@ServerTest
@Tag("R-07")
class SourceScreensTest {
    private static final String RESULT = "/rounds/2020/units/dak-nong";

    @Autowired
    VisitorFixture visitors;

    @Test
    void points_of_a_leaf_are_those_of_the_report_with_the_rule_beside_them() {
        assertThat(visitors.signedIn().get(RESULT + "/sources/7.2.1").text())
                .contains(
                        "0,2129 điểm, lấy từ báo cáo in, không tính lại",
                        "dòng 375",
                        "từ 50 % trở lên được 0,5 điểm",
                        "Cách tính cho đúng điểm này với số liệu: 132 TTHC · 620 TTHC",
                        "2 chữ số thập phân, làm tròn nửa lên",
                        "1149/QĐ-BNV");
    }

    @Test
    @Tag("R-04")
    void the_total_is_the_exact_sum_of_its_areas() {
        var page = visitors.signedIn().get(RESULT + "/sources/total").page();
        assertThat(page.select("h1").text())
                .isEqualTo("82,05272 điểm, cộng chính xác từ 114 mục chấm điểm, không làm tròn giữa chừng");
        assertThat(page.select("tfoot").text()).isEqualTo("Cộng 82,05272 100");
        assertThat(page.text()).contains("Báo cáo in 82,05, bớt chữ số thập phân của con số này.");
    }

    @Test
    void a_report_without_a_set_says_so() {
        assertThat(visitors.signedIn()
                        .get("/rounds/2023/units/thu/sources/total")
                        .text())
                .contains("Chưa có bộ tiêu chí nào");
    }

    @ParameterizedTest
    @CsvSource({
        "/rounds/2020/units/dak-nong, total",
        "/rounds/2020/units/dak-nong/items, 7.2.1",
        "/rounds/2020/units/dak-nong/items/7.2.1, 7.2.1",
        "/rounds/2020/units/dak-nong/losses, 7.2.1",
        "/rounds/2020/standings, total",
        "/criteria/vn-province-2020/items/7.2.1, 7.2.1"
    })
    void every_screen_with_figures_leads_to_their_source(String path, String code) {
        assertThat(visitors.signedIn().get(path).page().select("a[href=" + RESULT + "/sources/" + code + "]"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sources/9.9.9", "/sources/x"})
    void a_figure_that_does_not_exist_is_not_found(String path) {
        assertThat(visitors.signedIn().get(RESULT + path).status()).isEqualTo(404);
    }

    @Test
    void nobody_reads_it_without_signing_in() {
        assertThat(visitors.anonymous().get(RESULT + "/sources/total").location())
                .isEqualTo("/sign-in");
    }
}
