package parindex.app.assessment.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.assessment.round.RoundFixture;
import parindex.app.people.PeopleFixture;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Role;

/// Those who run a round give what comes from outside, unit by unit, on pages.
@ServerTest
@Tag("S-14")
class OutsideScreensTest {
    private static final String SURVEYED = "8.3";
    private static final Map<String, String> SOURCE =
            Map.of("source", "Khảo sát bịa của Tỉnh Thử", "number", "12/BC-SNV", "dated", "15/11/2026");

    @Autowired
    RoundFixture rounds;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    private RoundFixture.Made made;
    private KnownUnit unit;

    @BeforeEach
    void a_round_runs() {
        made = rounds.opened();
        unit = made.departments().getFirst();
    }

    private String page() {
        return "/outside/" + unit.slug();
    }

    /// Sends the form of a source as the page shows it, with some fields typed over.
    private Answer send(String block, Map<String, String> typed) {
        var form = made.open(page()).page().expectFirst("form:has(input[name=block][value=%s])".formatted(block));
        var fields = new HashMap<String, String>();
        form.select("input:not([type=checkbox]), textarea")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("input[type=checkbox][checked]").forEach(field -> fields.put(field.attr("name"), "1"));
        fields.putAll(typed);
        return made.visitor().post(made.url() + page(), fields);
    }

    private Answer extra(String name, Map<String, String> typed) {
        var form = made.open(page()).page().expectFirst("form:has(input[name=seen.%s])".formatted(name));
        var fields = new HashMap<String, String>();
        form.select("input, textarea").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(typed);
        return made.visitor().post(made.url() + page(), fields);
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private Answer survey(String points, Map<String, String> more) {
        return send("leaders-survey", with(with(SOURCE, more), Map.of("in.%s.points".formatted(SURVEYED), points)));
    }

    private int rows() {
        return rounds.count(made, """
                select count(*) from outside_result r join round on round.id = r.round and round.slug = :slug""");
    }

    @Test
    void a_result_is_given_with_answers_standard_error_and_source() {
        assertThat(made.open("/outside").text()).contains("Đã có 0 trên", "Sở Tài chính", "còn thiếu");
        var answer = survey("1,6235", Map.of("n." + SURVEYED, "312", "se." + SURVEYED, "0,021"));
        assertThat(answer.status()).isEqualTo(302);
        var text = made.visitor().get(answer.location()).text();
        assertThat(text)
                .contains(
                        "Đã ghi 1 kết quả",
                        "1,6235 điểm; 312 phiếu; sai số chuẩn 0,021",
                        "Khảo sát bịa của Tỉnh Thử, số 12/BC-SNV, ngày 15/11/2026");
        assertThat(rounds.count(made, """
                select count(*) from journal where action = 'outside-brought' and subject like '%' || :slug || '%'""")).isOne();
        assertThat(made.open("/outside").text()).contains("1,6235 điểm");
    }

    @Test
    @Tag("A-01")
    void empty_zero_and_not_applicable_differ() {
        var before = made.open("/outside").text();
        assertThat(survey("", Map.of()).location()).endsWith("written=0");
        assertThat(made.open("/outside").text()).isEqualTo(before);
        assertThat(survey("0", Map.of()).location()).endsWith("written=1");
        assertThat(made.open(page()).text()).contains("0 điểm");
        var apart = with(SOURCE, Map.of("in.%s.points".formatted(SURVEYED), "", "apart." + SURVEYED, "1"));
        assertThat(send("leaders-survey", apart).text()).contains("hãy ghi lý do");
        var reasoned = with(apart, Map.of("reason", "Đơn vị mới thành lập"));
        assertThat(send("leaders-survey", reasoned).location()).endsWith("written=1");
        assertThat(made.open(page()).text()).contains("không áp dụng", "Đơn vị mới thành lập");
    }

    @Test
    void what_cannot_be_taken_is_said_and_nothing_typed_is_lost() {
        var answer = survey("1.625", Map.of("se." + SURVEYED, "nhỏ"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("có thể hiểu là 1,625 hoặc 1.625", "“nhỏ” không phải là số");
        assertThat(answer.page().select("[name='in.8.3.points']").val()).isEqualTo("1.625");
        assertThat(answer.page().select("[name=source]").eachAttr("value")).contains("Khảo sát bịa của Tỉnh Thử");
        assertThat(survey("9", Map.of()).text()).contains("phải là một số từ 0 điểm đến 2 điểm");
        assertThat(survey("1", Map.of("source", "")).text()).contains("hãy ghi nguồn");
        assertThat(rows()).isZero();
    }

    @Test
    void figures_of_another_body_make_points_by_the_rule() {
        var figures = with(SOURCE, Map.of("in.8.2.met", "9", "in.8.2.all", "10"));
        assertThat(send("other-body", figures).status()).isEqualTo(302);
        assertThat(made.open(page()).text()).contains("Số chỉ tiêu đạt và vượt 9", "1 điểm");
        var half = with(SOURCE, Map.of("in.7.3.2.incidents", "0", "in.8.2.all", "", "reason", "Thiếu số"));
        assertThat(send("other-body", half).text()).contains("thiếu “Số chỉ tiêu được giao”");
    }

    @Test
    void a_change_has_a_reason_and_all_that_stood_is_remembered() {
        survey("1", Map.of());
        assertThat(survey("1,5", Map.of()).text()).contains("hãy ghi lý do");
        assertThat(survey("1,5", Map.of("reason", "Nhập nhầm")).status()).isEqualTo(302);
        assertThat(rows()).isEqualTo(2);
        assertThat(made.open(page()).text()).contains("1 điểm", "1,5 điểm", "Nhập nhầm");
        for (var statement :
                new String[] {"update outside_result set figures = '{\"points\":\"2\"}'", "delete from outside_result"
                }) {
            assertThatThrownBy(() -> rounds.as(
                            made.person().id(), db -> db.sql(statement).update()))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void two_people_do_not_overwrite_each_other() {
        survey("1", Map.of());
        var late = survey("2", Map.of("seen." + SURVEYED, "0", "reason", "Sửa"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("có người khác ghi kết quả này");
        assertThat(rows()).isOne();
    }

    @Test
    void a_bonus_stays_within_the_caps_of_the_set() {
        var why = with(SOURCE, Map.of("reason", "Bằng khen của UBND tỉnh"));
        assertThat(extra("award", with(why, Map.of("in.award.awards", "5"))).text())
                .contains("1,25 điểm vượt mức nhiều nhất 1 điểm");
        assertThat(extra("award", with(why, Map.of("in.award.awards", "4"))).status())
                .isEqualTo(302);
        assertThat(extra("model-work", with(why, Map.of("in.model-work.cases", "3")))
                        .text())
                .contains("Tổng điểm thưởng của đơn vị là 2,5, vượt mức nhiều nhất 2");
        assertThat(extra("model-work", with(SOURCE, Map.of("in.model-work.cases", "1")))
                        .text())
                .contains("hãy ghi lý do");
        assertThat(made.open("/outside").text()).contains("+1");
        assertThat(made.open(page()).text()).contains("Bằng khen của UBND tỉnh", "+1 điểm");
    }

    @Test
    @Tag("F-06")
    void the_page_says_what_the_set_does_with_items_that_do_not_apply() {
        assertThat(made.open(page()).text())
                .contains("Mục không áp dụng: Điểm chuẩn của mục ra khỏi tổng", "nhiều nhất 2 điểm");
    }

    @Test
    @Tag("M-01")
    void nobody_else_sees_any_of_it() {
        survey("1,6235", Map.of());
        var drafter = people.person(Role.DRAFTER, unit);
        var neighbour = people.person(Role.HEAD, made.departments().get(1));
        var appraiser = people.person(Role.APPRAISER, made.province());
        var leader = people.person(Role.LEADER, made.province());
        for (var person : new PeopleFixture.Made[] {drafter, neighbour, appraiser, leader}) {
            assertThat(visitors.as(person).get(made.url() + page()).status()).isEqualTo(404);
            assertThat(visitors.as(person).get(made.url() + "/outside").status())
                    .isEqualTo(404);
            assertThat(visitors.as(person).get(made.url() + "/outside.xlsx").status())
                    .isEqualTo(404);
            assertThat(seen(person)).as("only leaders, for the standings").isEqualTo(person == leader ? 1 : 0);
        }
        var other = rounds.opened();
        assertThat(other.visitor().get(made.url() + page()).status()).isEqualTo(404);
        assertThat(made.open("/outside/" + other.departments().getFirst().slug())
                        .status())
                .isEqualTo(404);
    }

    private int seen(PeopleFixture.Made person) {
        return rounds.as(
                person.id(),
                db -> db.sql("""
                        select count(*) from outside_result r join round on round.id = r.round and round.slug = :slug""")
                        .param("slug", made.slug())
                        .query(Integer.class)
                        .single());
    }

    @Test
    void the_page_speaks_english_too() {
        survey("1,5", Map.of());
        var text = made.visitor().inEnglish().get(made.url() + page()).text();
        assertThat(text).contains("Points from outside", "1.5 points", "Bonuses and penalties");
    }
}
