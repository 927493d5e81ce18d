package parindex.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.assessment.Role.DRAFTER;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;

/// Where people are signed in, and what of it the server keeps.
@ServerTest
@Tag("M-01")
@Tag("O-07")
class SignInsTest {
    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    @Autowired
    JdbcClient sql;

    @Test
    void the_server_keeps_no_session_but_the_hash_of_the_word() {
        var visitor = visitors.as(DRAFTER);
        var answer = visitor.get("/criteria");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        var word = visitor.session().getValue();
        assertThat(sql.sql("select count(*) from sign_in where token = sha256(convert_to(:word, 'UTF8'))")
                        .param("word", word)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_word_that_was_made_up_signs_nobody_in() {
        var visitor = visitors.anonymous();
        assertThat(visitor.send("GET", "/criteria", "", Map.of("Cookie", "SID=" + "A".repeat(43)))
                        .location())
                .isEqualTo("/sign-in");
    }

    @Test
    void a_duty_that_is_taken_away_is_gone_at_the_next_request() {
        var person = people.nobody();
        var duty =
                people.give(person, new Duty(Role.COORDINATOR, people.province().id(), null));
        var visitor = visitors.as(person);
        assertThat(visitor.get("/criteria/drafts").status()).isEqualTo(200);
        people.end(person, duty);
        assertThat(visitor.get("/criteria/drafts").status()).isEqualTo(404);
    }

    @Test
    void somebody_without_any_duty_sees_nothing_but_his_account() {
        var visitor = visitors.as(people.nobody());
        assertThat(visitor.get("/").location()).startsWith("/account");
        assertThat(visitor.get("/criteria").status()).isEqualTo(404);
        assertThat(visitor.get("/account/password").status()).isEqualTo(200);
    }

    @Test
    void a_closed_account_is_out_at_once() {
        var person = people.person(DRAFTER);
        var visitor = visitors.as(person);
        assertThat(visitor.get("/criteria").status()).isEqualTo(200);
        sql.sql("update account set enabled = false where id = :id")
                .param("id", person.id())
                .update();
        assertThat(visitor.get("/criteria").location()).isEqualTo("/sign-in");
    }

    @Test
    void a_sixth_sign_in_ends_the_oldest() {
        var person = people.person(DRAFTER);
        var first = visitors.as(person);
        for (int more = 0; more < 5; more++) {
            visitors.as(person);
        }
        assertThat(first.get("/criteria").location()).isEqualTo("/sign-in");
    }

    @Test
    void who_does_nothing_is_out_after_a_quarter_of_an_hour() {
        var person = people.person(DRAFTER);
        var visitor = visitors.as(person);
        set(person, "update sign_in set seen_at = now() - interval '14 minutes' where person = :id");
        assertThat(visitor.get("/criteria").status()).isEqualTo(200);
        set(person, "update sign_in set seen_at = now() - interval '17 minutes' where person = :id");
        assertThat(visitor.get("/criteria").location()).isEqualTo("/sign-in");
    }

    @Test
    void everybody_is_out_after_twelve_hours_however_busy() {
        var person = people.person(DRAFTER);
        var visitor = visitors.as(person);
        set(person, "delete from sign_in where person = :id");
        sql.sql("""
                insert into sign_in (token, id, person, version, started_at)
                values (sha256(convert_to(:word, 'UTF8')), gen_random_uuid(), :id, 0, now() - interval '12 hours')""")
                .param("word", visitor.session().getValue())
                .param("id", person.id())
                .update();
        assertThat(visitor.get("/criteria").location()).isEqualTo("/sign-in");
    }

    private void set(PeopleFixture.Made person, String statement) {
        sql.sql(statement).param("id", person.id()).update();
    }

    @Test
    void a_script_may_send_the_token_in_a_header_and_nothing_without_it() {
        var visitor = visitors.as(DRAFTER);
        var token = visitor.token("/criteria");
        assertThat(visitor.send("POST", "/sign-out", "", Map.of()).status()).isEqualTo(403);
        assertThat(visitor.send("POST", "/sign-out", "", Map.of("X-CSRF-Token", "wrong"))
                        .status())
                .isEqualTo(403);
        var other = visitors.as(DRAFTER).token("/criteria");
        assertThat(visitor.send("POST", "/sign-out", "", Map.of("X-CSRF-Token", other))
                        .status())
                .isEqualTo(403);
        assertThat(visitor.send("POST", "/sign-out", "", Map.of("X-CSRF-Token", token))
                        .location())
                .isEqualTo("/sign-in?out");
        assertThat(visitor.get("/criteria").location()).isEqualTo("/sign-in");
    }

    @Test
    void a_page_that_was_asked_for_in_vain_is_remembered_for_after_the_sign_in() {
        var visitor = visitors.anonymous();
        var answer = visitor.get("/criteria?x=%2F1");
        assertThat(answer.header("Set-Cookie")).startsWith("back=%2Fcriteria%3Fx%3D%252F1;");
    }
}
