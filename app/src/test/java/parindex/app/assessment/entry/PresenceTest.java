package parindex.app.assessment.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Who is in which cell now is seen by those who see the sheet, and by nobody else; some seconds later it is forgotten.
@ServerTest
@Tag("E-13")
class PresenceTest {
    @Autowired
    VisitorFixture visitors;

    @Autowired
    SheetFixture sheets;

    @Autowired
    PeopleFixture people;

    @Autowired
    JdbcClient sql;

    private SheetFixture.Made made;
    private PeopleFixture.Made drafter;

    @BeforeEach
    void sheet() {
        made = sheets.sheet("vn-province-2020");
        drafter = sheets.person(Role.DRAFTER, made);
    }

    private Answer here(Visitor visitor, String item) {
        return visitor.ask(
                "POST",
                made.url() + "/presence",
                Map.of("X-Background", "presence"),
                "{\"item\":\"%s\"}".formatted(item));
    }

    private JsonNode people(Visitor visitor) {
        return JsonMapper.shared().readTree(here(visitor, "").body()).path("people");
    }

    @Test
    void the_other_is_told_who_is_where_with_initials_and_a_sentence_until_he_leaves() {
        var one = visitors.as(drafter);
        var other = visitors.as(sheets.person(Role.HEAD, made));
        assertThat(here(one, "1.1").status()).isEqualTo(200);
        var seen = people(other).get(0);
        assertThat(seen.path("item").asString()).isEqualTo("1.1");
        assertThat(seen.path("initials").asString()).isNotEmpty();
        assertThat(seen.path("said").asString()).endsWith("đang ở ô này");
        assertThat(seen.path("mark").asInt()).isBetween(1, 6);
        here(one, "1.2");
        assertThat(people(other).size()).isEqualTo(1);
        assertThat(people(other).get(0).path("item").asString()).isEqualTo("1.2");
        here(one, "");
        assertThat(people(other).size()).isZero();
    }

    @Test
    void it_lasts_twenty_seconds_and_leaves_no_line_in_the_journal() {
        var one = visitors.as(drafter);
        var other = visitors.as(sheets.person(Role.HEAD, made));
        var lines = journal();
        here(one, "1.1");
        sheets.as(
                drafter.id(),
                () -> sql.sql("update presence set at = at - interval '21 seconds' where person = :id")
                        .param("id", drafter.id())
                        .update());
        assertThat(people(other).size()).isZero();
        var rows = sheets.as(
                drafter.id(),
                () -> sql.sql("select count(*) from presence where person = :id")
                        .param("id", drafter.id())
                        .query(Integer.class)
                        .single());
        assertThat(rows).as("the question of the other swept it away").isZero();
        assertThat(journal()).isEqualTo(lines);
    }

    private int journal() {
        return sql.sql("select count(*) from journal where actor = :id")
                .param("id", drafter.id())
                .query(Integer.class)
                .single();
    }

    @Test
    @Tag("M-01")
    void nobody_without_sight_of_the_sheet_is_told_or_seen() {
        here(visitors.as(drafter), "1.1");
        var stranger = visitors.as(people.person(Role.DRAFTER, people.province("Tỉnh Thử Ngoài")));
        assertThat(here(stranger, "1.1").status()).isEqualTo(404);
        var agency = people.department(made.unit(), "Sở Thử Bên");
        sheets.assign(made, agency, "2");
        var official = visitors.as(people.person(Role.DRAFTER, agency));
        assertThat(people(official).size()).as("a cell of another agency").isZero();
        here(official, "1.1");
        here(official, "2.1.1");
        var leader = visitors.as(sheets.person(Role.LEADER, made));
        assertThat(here(leader, "1.2").status()).isEqualTo(200);
        assertThat(people(visitors.as(sheets.person(Role.HEAD, made))).findValuesAsString("item"))
                .containsExactlyInAnyOrder("1.1", "2.1.1");
    }

    @Test
    @Tag("O-07")
    void a_page_that_asks_by_itself_keeps_nobody_signed_in() {
        var one = visitors.as(drafter);
        var token = one.token("/account/password");
        sql.sql("update sign_in set seen_at = now() - interval '10 minutes' where person = :id")
                .param("id", drafter.id())
                .update();
        var headers = Map.of("X-CSRF-Token", token, "Content-Type", "application/json", "X-Background", "presence");
        var address = made.url() + "/presence";
        assertThat(one.send("POST", address, "{\"item\":\"1.1\"}", headers).status())
                .isEqualTo(200);
        assertThat(isFresh()).isFalse();
        one.get(made.url());
        assertThat(isFresh()).isTrue();
    }

    private boolean isFresh() {
        return sql.sql("select bool_or(seen_at > now() - interval '1 minute') from sign_in where person = :id")
                .param("id", drafter.id())
                .query(Boolean.class)
                .single();
    }
}
