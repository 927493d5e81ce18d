package parindex.app.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

@ServerTest
@Tag("B-01")
class OverviewScreensTest {
    private static final String REAL = "/rounds/2020/units/dak-nong";

    @Autowired
    VisitorFixture visitors;

    @Test
    void the_answer_comes_before_the_pictures() {
        assertThat(visitors.signedIn().get(REAL).page().select("h1").text())
                .isEqualTo("Tỉnh Đắk Nông đạt 82,05/100 điểm, hạng 51/63, tăng 5 bậc;"
                        + " mất nhiều nhất: 1.5, 6.1.2, 7.1.5, 8.5, 8.6 (mỗi mục 1,00 điểm).");
    }

    @Test
    void the_same_in_english() {
        assertThat(visitors.signedIn().inEnglish().get(REAL).page().select("h1").text())
                .isEqualTo("Tỉnh Đắk Nông scored 82.05 of 100 points, place 51 of 63, up 5 places;"
                        + " most was lost on 1.5, 6.1.2, 7.1.5, 8.5, 8.6 (1.00 points each).");
    }

    @Test
    @Tag("A-01")
    void facts_and_surveys_stand_apart() {
        assertThat(visitors.signedIn().get(REAL).text())
                .contains("Phần không qua khảo sát 85,63 %", "Khảo sát lãnh đạo: 70,89 %", "Hài lòng (SIPAS): 84,51 %");
    }

    @Test
    void there_are_no_more_than_ten_cards() {
        assertThat(visitors.signedIn().get(REAL).page().select(".figure-card, section.card"))
                .hasSizeLessThanOrEqualTo(10);
    }

    @Test
    @Tag("N-03")
    void neighbours_without_a_published_total_say_so() {
        assertThat(visitors.signedIn()
                        .get(REAL)
                        .page()
                        .select("section[aria-labelledby=around]")
                        .text())
                .contains("50 Quảng Bình chưa có số liệu 51 Đắk Nông 82,05 52 Trà Vinh chưa có số liệu");
    }

    @Test
    void an_invented_report_says_so_on_every_page() {
        var visitor = visitors.signedIn();
        for (var page : java.util.List.of("", "/items", "/items/1", "/losses", "/findings")) {
            assertThat(visitor.get("/rounds/2023/units/thu" + page).text())
                    .as(page)
                    .contains("Số liệu minh họa");
        }
        assertThat(visitor.get(REAL).text()).doesNotContain("Số liệu minh họa:");
    }

    @Test
    void the_home_page_leads_to_the_newest_real_result() {
        assertThat(visitors.signedIn().get("/").location()).isEqualTo(REAL);
    }
}
