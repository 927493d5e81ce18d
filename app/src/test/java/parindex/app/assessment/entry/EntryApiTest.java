package parindex.app.assessment.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.StatementFixture;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One cell, kept by a program or by the script of the sheet.
@ServerTest
@Tag("E-01")
class EntryApiTest {
    private static final String PROVINCE = "vn-province-2020";
    private static final String RATIO = "7.2.1";
    private static final String CLAIMED = "1.1";

    @Autowired
    VisitorFixture visitors;

    @Autowired
    SheetFixture sheets;

    @Autowired
    PeopleFixture people;

    @Autowired
    JdbcClient sql;

    private SheetFixture.Made made;
    private Visitor drafter;

    @BeforeEach
    void sheet() {
        made = sheets.sheet(PROVINCE);
        drafter = visitors.as(sheets.person(Role.DRAFTER, made));
    }

    private Answer put(Visitor visitor, String item, int seen, String body) {
        var header = seen == 0 ? Map.of("If-None-Match", "*") : Map.of("If-Match", "\"" + seen + "\"");
        return visitor.ask("PUT", made.api(item), header, body);
    }

    private static JsonNode json(Answer answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String figures(String pairs) {
        return "{\"state\":\"GIVEN\",\"figures\":{%s},\"explanation\":\"Số liệu thử\"}".formatted(pairs);
    }

    private static String claim(String points) {
        return figures("\"points\":\"" + points + "\"");
    }

    @Test
    @Tag("E-05")
    @Tag("R-07")
    void a_cell_answers_with_points_reason_sums_findings_and_the_time_of_the_server() {
        var leaf = RATIO;
        var answer = put(drafter, leaf, 0, figures(RATIO_FIGURES));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        var kept = json(answer);
        assertThat(kept.path("points").asString()).isNotEmpty();
        assertThat(kept.path("reason").asString()).contains("21,29");
        assertThat(kept.path("sums").size()).isEqualTo(leaf.split("\\.").length - 1);
        assertThat(kept.path("filled").asString()).isEqualTo("1/88");
        assertThat(kept.path("findings").isArray()).isTrue();
        assertThat(kept.path("clock").asString()).matches("\\d\\d:\\d\\d:\\d\\d");
    }

    private static final String RATIO_FIGURES = "\"with_files\":\"132\",\"all\":\"620\"";

    @Test
    @Tag("E-04")
    void a_lone_dot_is_asked_about_and_a_comma_is_not() {
        var asked = put(drafter, CLAIMED, 0, claim("1.125"));
        assertThat(asked.status()).isEqualTo(422);
        var fault = json(asked).path("faults").get(0);
        assertThat(fault.path("kind").asString()).isEqualTo("TWOFOLD");
        assertThat(fault.path("readings").get(0).asString()).isEqualTo("1,125");
    }

    @Test
    @Tag("E-13")
    void the_second_of_two_people_is_told_all_three_versions_and_loses_nothing() {
        var other = visitors.as(sheets.person(Role.DRAFTER, made));
        put(drafter, CLAIMED, 0, claim("0,25"));
        assertThat(put(other, CLAIMED, 1, claim("0,5")).status()).isEqualTo(200);
        var clash = put(drafter, CLAIMED, 1, claim("0,1"));
        assertThat(clash.status()).isEqualTo(412);
        var both = json(clash);
        assertThat(both.path("mine").path("figures").path("points").asString()).isEqualTo("0.1");
        assertThat(both.path("theirs").path("figures").path("points").asString())
                .isEqualTo("0.5");
        assertThat(both.path("original").path("figures").path("points").asString())
                .isEqualTo("0.25");
        assertThat(put(drafter, CLAIMED, 2, claim("0,1")).status()).isEqualTo(200);
    }

    @Test
    void a_request_that_comes_twice_is_kept_once() {
        assertThat(put(drafter, CLAIMED, 0, claim("0,25")).status()).isEqualTo(200);
        var again = put(drafter, CLAIMED, 0, claim("0,25"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void nobody_writes_without_saying_what_he_saw() {
        assertThat(drafter.ask("PUT", made.api(CLAIMED), Map.of(), claim("0,25"))
                        .status())
                .isEqualTo(428);
    }

    @Test
    @Tag("R-05")
    void points_that_a_client_sends_are_refused_and_the_attempt_is_logged() {
        var leaf = RATIO;
        put(drafter, leaf, 0, figures(RATIO_FIGURES));
        for (var body : new String[] {
            "{\"state\":\"GIVEN\",\"figures\":{" + RATIO_FIGURES + "},\"points\":\"1\"}",
            figures(RATIO_FIGURES + ",\"points\":\"1\"")
        }) {
            var refused = put(drafter, leaf, 1, body);
            assertThat(refused.status()).as(refused.body()).isEqualTo(400);
            assertThat(json(refused).path("code").asString()).isEqualTo("points-are-computed");
        }
        assertThat(lines("points-refused", leaf)).isEqualTo(2);
        assertThat(drafter.get(made.api(leaf)).header("ETag")).isEqualTo("\"1\"");
    }

    private int lines(String action, String item) {
        return sql.sql("select count(*) from journal where action = :action and subject = :subject")
                .param("action", action)
                .param("subject", made.url() + "/items/" + item)
                .query(Integer.class)
                .single();
    }

    @Test
    @Tag("E-15")
    void after_the_last_second_a_cell_is_locked_and_readable() {
        put(drafter, CLAIMED, 0, claim("0,25"));
        sheets.end(made);
        var late = put(drafter, CLAIMED, 1, claim("0,5"));
        assertThat(late.status()).isEqualTo(423);
        assertThat(json(late).path("code").asString()).isEqualTo("time-over");
        assertThat(json(drafter.get(made.api(CLAIMED)))
                        .path("figures")
                        .path("points")
                        .asString())
                .isEqualTo("0.25");
    }

    @Test
    @Tag("E-12")
    void ten_changes_give_ten_lines_with_who_and_why() {
        for (int change = 0; change < 10; change++) {
            var body = "{\"figures\":{\"points\":\"0,%d\"},\"why\":\"Lần %d\"}".formatted(change, change);
            assertThat(put(drafter, CLAIMED, change, body).status()).isEqualTo(200);
        }
        var lines = json(drafter.get(made.api(CLAIMED) + "/history"));
        assertThat(lines.size()).isEqualTo(10);
        assertThat(lines.get(0).path("why").asString()).isEqualTo("Lần 9");
        assertThat(lines.get(9).path("figures").path("points").asString()).isEqualTo("0");
        assertThat(lines("entry-kept", CLAIMED)).isEqualTo(10);
    }

    @Test
    @Tag("E-03")
    void empty_zero_and_not_applicable_stay_three_things() {
        put(drafter, CLAIMED, 0, claim("0"));
        assertThat(json(drafter.get(made.api(CLAIMED))).path("points").asString())
                .isEqualTo("0");
        var apart = "{\"state\":\"NOT_APPLICABLE\",\"explanation\":\"Không phát sinh\"}";
        assertThat(json(put(drafter, CLAIMED, 1, apart)).path("pointsShown").asString())
                .isEqualTo("không áp dụng");
        var empty = json(put(drafter, CLAIMED, 2, "{\"state\":\"EMPTY\"}"));
        assertThat(empty.path("pointsShown").asString()).isEqualTo("–");
        assertThat(empty.path("state").asString()).isEqualTo("EMPTY");
    }

    @Test
    @Tag("M-01")
    void a_foreign_sheet_and_an_absent_one_answer_alike_and_readers_do_not_write() {
        var stranger = visitors.as(people.person(Role.DRAFTER, people.province("Tỉnh Thử Xa")));
        var absent = made.api(CLAIMED).replace(made.slug(), "khong-co");
        assertThat(stranger.get(made.api(CLAIMED)).status()).isEqualTo(404);
        assertThat(stranger.get(absent).status()).isEqualTo(404);
        assertThat(put(stranger, CLAIMED, 0, claim("1")).status()).isEqualTo(404);
        var leader = visitors.as(sheets.person(Role.LEADER, made));
        assertThat(leader.get(made.api(CLAIMED)).status()).isEqualTo(200);
        assertThat(put(leader, CLAIMED, 0, claim("1")).status()).isIn(403, 404);
        var survey = put(drafter, "2.4.1", 0, figures("\"mean\":\"1\""));
        assertThat(json(survey).path("code").asString()).isEqualTo("not-entered");
    }

    @Test
    @Tag("F-07")
    void an_agency_sees_and_writes_the_items_it_leads_and_no_others() {
        var agency = people.department(made.unit(), "Sở Thử");
        sheets.assign(made, agency, "1.2", "2");
        var official = visitors.as(people.person(Role.DRAFTER, agency));
        assertThat(put(official, "1.2", 0, claim("0,25")).status()).isEqualTo(200);
        assertThat(put(official, "2.1.1", 0, claim("0,25")).status()).isEqualTo(200);
        assertThat(put(official, "1.4", 0, claim("0,25")).status()).isEqualTo(404);
    }

    @Test
    @Tag("O-04")
    void a_save_costs_few_statements() {
        put(drafter, CLAIMED, 0, claim("0,25"));
        drafter.get("/account/password");
        StatementFixture.counted();
        var token = drafter.get("/account/password");
        var form = StatementFixture.counted();
        assertThat(token.status()).isEqualTo(200);
        put(drafter, CLAIMED, 1, claim("0,5"));
        assertThat(StatementFixture.counted() - form).as("statements of a save").isLessThanOrEqualTo(5);
    }
}
