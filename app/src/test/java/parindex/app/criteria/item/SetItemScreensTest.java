package parindex.app.criteria.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

/// One item of a set: its rule, what proves it, and the form that tries it out.
@ServerTest
class SetItemScreensTest {
    private static final String ITEMS = "/criteria/vn-province-2020/items";
    private static final String MODEL = "/criteria/template-department/items";

    @Autowired
    VisitorFixture visitors;

    @Test
    @Tag("R-10")
    void the_rule_stands_as_sentence_table_and_drawing() {
        var page = visitors.signedIn().get(ITEMS + "/7.2.1").page();
        assertThat(page.select("p.answer").text()).contains("từ 50 % trở lên được 0,5 điểm");
        assertThat(page.select("#rule-table").text()).contains("dưới 50 %", "từ 50 % trở lên 0,5 điểm");
        assertThat(page.select("svg.curve").attr("aria-label")).contains("Điểm theo số liệu", "50 %");
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    @Tag("R-07")
    void a_try_tells_the_points_the_way_and_what_is_missing() {
        assertThat(outcome(ITEMS + "/7.2.1?in.with_files=132&in.all=620"))
                .contains(
                        "0,2129 trên 0,5 điểm",
                        "132 TTHC ÷ 620 TTHC = 21,29 %",
                        "chốt 0,2129 (4 chữ số thập phân, phần sau bỏ đi)",
                        "Để được 0,5 điểm");
    }

    @ParameterizedTest
    @Tag("R-06")
    @CsvSource(
            delimiter = '|',
            value = {"84,9 | 1 trên 2", "85 | 1,5 trên 2", "85,1 | 1,5 trên 2"})
    void a_hair_to_both_sides_of_a_limit_can_be_tried(String percent, String points) {
        var quick = visitors.signedIn().get(MODEL + "/1.1.2").page().select(".quick a:containsOwn(" + percent + " %)");
        assertThat(quick).isNotEmpty();
        assertThat(outcome(quick.attr("href").replace("#try", ""))).contains(points);
    }

    @ParameterizedTest
    @Tag("R-08")
    @CsvSource(
            delimiter = '|',
            value = {
                "/1.3.2?in.solved=3 | Thiếu số liệu: Số vấn đề phát hiện.",
                "/1.3.2?in.solved=3&in.found=0 | Không chia được cho 0",
                "/1.1.1?in.plan=later | không phải là một mức"
            })
    void what_cannot_be_computed_says_why(String path, String why) {
        assertThat(outcome(MODEL + path)).contains("Chưa tính được").contains(why);
    }

    @Test
    @Tag("E-04")
    void a_figure_of_two_meanings_is_asked_about_and_not_guessed() {
        var page = visitors.signedIn().get(ITEMS + "/1.5?in.initiatives=7.25").page();
        assertThat(page.select("#try ~ form").text()).contains("7.25 có thể hiểu hai cách", "7,25", "725");
        assertThat(page.select(".outcome")).isEmpty();
        var meant = page.select(".trial a.btn").eachAttr("href").getLast().replace("#try", "");
        assertThat(outcome(meant)).contains("2 trên 2 điểm");
    }

    @Test
    @Tag("E-04")
    void an_answered_question_is_not_asked_again() {
        var page = visitors.signedIn()
                .get(MODEL + "/1.1.2?in.done=1.234&in.planned=2000")
                .page();
        var meant = page.select(".trial a.btn").eachAttr("href").getLast().replace("#try", "");
        assertThat(outcome(meant)).contains("0 trên 2 điểm", "1.234 nhiệm vụ ÷ 2.000 nhiệm vụ");
    }

    @Test
    @Tag("R-06")
    void every_example_can_be_tried_by_its_link() {
        var visitor = visitors.signedIn();
        var examples = visitor.get(MODEL + "/1.1.2").page().select("section[aria-labelledby=cases] th a");
        assertThat(examples.eachAttr("href"))
                .hasSizeGreaterThan(5)
                .allSatisfy(link -> assertThat(
                                visitor.get(link.replace("#try", "")).page().select(".outcome"))
                        .as(link)
                        .isNotEmpty());
    }

    @Test
    @Tag("E-04")
    void thousands_prove_themselves_and_words_are_refused() {
        assertThat(outcome(MODEL + "/1.1.2?in.done=1.700.000&in.planned=2.000.000"))
                .contains("1,5 trên 2 điểm");
        assertThat(visitors.signedIn()
                        .get(MODEL + "/1.1.2?in.done=abc&in.planned=2")
                        .text())
                .contains("Không đọc được thành số.");
    }

    @Test
    @Tag("F-05")
    void the_legal_basis_has_number_date_article_and_validity() {
        assertThat(section(MODEL + "/1.5", "law"))
                .contains("Phụ lục I, mục 1.5", "1/QĐ-THỬ ngày 20/12/2025", "hiệu lực từ 01/01/2026");
        assertThat(section(MODEL + "/1.1.1", "law")).contains("Theo căn cứ chung của bộ tiêu chí.");
    }

    @Test
    @Tag("F-10")
    void guidance_documents_and_answered_questions_stand_beside_the_rule() {
        assertThat(section(MODEL + "/1.1.1", "content-of"))
                .contains("chậm nhất ngày 31/01", "Lồng ghép vào kế hoạch công tác năm có được không?");
        assertThat(section(MODEL + "/1.1.1", "documents")).contains("Kế hoạch CCHC năm", "Lãnh đạo sở");
    }

    @Test
    @Tag("F-07")
    void who_leads_says_from_which_item_above() {
        assertThat(section(ITEMS + "/6.4.1", "content-of")).contains("Sở Tài chính", "theo 6.4");
    }

    @Test
    @Tag("R-06")
    void examples_are_tried_and_say_whether_they_hold() {
        var cases = visitors.signedIn().get(ITEMS + "/1.5").page().select("section[aria-labelledby=cases]");
        assertThat(cases.text()).contains("01 sáng kiến được nửa số điểm", "1 điểm", "khớp");
        assertThat(cases.select(".case.fails")).isEmpty();
    }

    @Test
    @Tag("F-11")
    void an_item_tells_what_it_came_from() {
        assertThat(section(MODEL + "/1.6.1", "lineage")).contains("tách", "ngắt chuỗi", "1.6");
    }

    @Test
    void previous_and_next_follow_the_codes() {
        var page = visitors.signedIn().get(ITEMS + "/1.3.2").page();
        assertThat(page.select("a[rel=prev]").attr("href")).endsWith("/items/1.3.1");
        assertThat(page.select("a[rel=next]").attr("href")).endsWith("/items/1.4");
    }

    private String outcome(String path) {
        return visitors.signedIn().get(path).page().select(".outcome").text();
    }

    private String section(String path, String id) {
        return visitors.signedIn()
                .get(path)
                .page()
                .select("section[aria-labelledby=" + id + "]")
                .text();
    }
}
