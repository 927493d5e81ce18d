package parindex.app.criteria.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;

/// Sets tried on past figures of all units.
@ServerTest
@Tag("U-20")
class RehearsalScreensTest {
    private static final String PAGE = "/criteria/rehearsal";
    private static final String FIGURES = PAGE + "?facts=thu-departments-2025&set=";
    private static final String OF = PAGE + "?of=template-department-2025";

    @Autowired
    VisitorFixture visitors;

    @Autowired
    JdbcClient sql;

    private Answer handIn(String table) {
        return visitors.signedIn().upload(PAGE, OF, "so-lieu.csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private int kept() {
        return sql.sql("select count(*) from criteria_facts")
                .query(Integer.class)
                .single();
    }

    @Test
    void nothing_is_tried_before_figures_and_a_set_are_chosen() {
        var page = visitors.signedIn().get(PAGE).page();

        assertThat(page.select("h1").text()).startsWith("Thử một bộ tiêu chí trên số liệu cũ");
        assertThat(page.select("select[name=facts] option").text()).contains("Số liệu dựng để minh họa của 20 sở");
        assertThat(page.select("select[name=set] option").eachAttr("value"))
                .contains("template-department")
                .doesNotContain("vn-province-2025");
    }

    @Test
    void a_set_tried_on_past_figures_tells_who_moves_and_which_limits_cut_through_a_crowd() {
        var page = visitors.signedIn().get(FIGURES + "template-department").page();

        assertThat(page.select("h1").text()).contains("trên 20 đơn vị thay đổi điểm hoặc thứ hạng");
        assertThat(page.select(".wide-table tbody tr")).hasSize(20);
        assertThat(page.select(".crowd summary").text()).contains("3.4.1", "11 đơn vị sát ngưỡng 98 %");
        assertThat(page.select(".band").text()).contains("không phải kết quả", "bịa ra để minh họa");
    }

    @Test
    void the_set_the_figures_were_given_for_moves_nobody() {
        assertThat(visitors.signedIn()
                        .get(FIGURES + "template-department-2025")
                        .page()
                        .select("h1")
                        .text())
                .isEqualTo("Không đơn vị nào trong 20 đơn vị thay đổi điểm hoặc thứ hạng");
    }

    @Test
    void the_page_speaks_english_too() {
        assertThat(visitors.signedIn()
                        .inEnglish()
                        .get(FIGURES + "template-department")
                        .text())
                .contains("Who moves", "Limits that cut through a crowd", "This is a trial, not a result");
    }

    @Test
    @Tag("R-11")
    void published_figures_are_the_same_before_and_after_a_trial() {
        var visitor = visitors.signedIn();
        var items = "/rounds/2020/units/dak-nong/items";
        var before = visitor.get(items).page().select("main").text();
        visitor.get(FIGURES + "template-department");

        assertThat(visitor.get(items).page().select("main").text()).isEqualTo(before);
    }

    @Test
    void figures_that_are_handed_in_are_kept_with_one_line_in_the_journal() {
        var answer = handIn("đơn vị;mã;số liệu;giá trị\nSở Thử A;1.1.2;done;17\nSở Thử A;1.1.2;planned;20\n");
        var id = answer.location().replaceAll(".*facts=", "");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(sql.sql("select action || ' ' || detail from journal where subject = :id")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .containsExactly("facts-kept so-lieu.csv template-department-2025 units:1");
        assertThat(visitors.signedIn()
                        .get(answer.location() + "&set=template-department")
                        .text())
                .contains("Sở Thử A", "chưa đủ số liệu");
    }

    @Test
    void a_table_with_faults_keeps_nothing_and_names_every_place() {
        var before = kept();
        var answer = handIn("đơn vị;mã;số liệu;giá trị\nSở Thử A;9.9.9;x;1\nSở Thử A;1.1.2;done;1.234\n");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert]").text()).contains("dòng 2", "9.9.9", "dòng 3", "1,234", "1234");
        assertThat(kept()).isEqualTo(before);
    }
}
