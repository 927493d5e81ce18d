package parindex.app.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.assessment.round.RoundFixture.Made;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;

/// Rounds as programs read and change them.
@ServerTest
@Tag("E-15")
class RoundApiTest {
    @Autowired
    RoundFixture rounds;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    private static Answer ask(Made made, String method, String path, String body, Map<String, String> headers) {
        var all = new java.util.HashMap<>(headers);
        all.put("Content-Type", "application/json");
        all.put("X-CSRF-TOKEN", made.visitor().token("/admin/rounds"));
        all.putIfAbsent("Idempotency-Key", java.util.UUID.randomUUID().toString());
        return made.visitor().send(method, "/api/v1/rounds/" + made.slug() + path, body, all);
    }

    @Test
    void a_round_carries_its_version_and_changes_only_with_it() {
        var made = rounds.ready();
        var answer = made.visitor().get("/api/v1/rounds/" + made.slug());
        assertThat(answer.body())
                .contains("\"stage\":\"PREPARING\"", "\"self-assessment-ends\":\"2091-01-01T00:00:00+07:00\"");
        var change = "{\"dates\":{\"self-assessment-ends\":\"2090-12-01T00:00:00+07:00\"}}";
        assertThat(ask(made, "PUT", "", change, Map.of()).status()).isEqualTo(428);
        assertThat(ask(made, "PUT", "", change, Map.of("If-Match", "\"0\"")).status())
                .isEqualTo(412);
        var done = ask(made, "PUT", "", change, Map.of("If-Match", answer.header("ETag")));
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.body()).contains("2090-12-01T00:00:00+07:00");
        assertThat(done.header("ETag")).isNotEqualTo(answer.header("ETag"));
        var wrong = "{\"dates\":{\"self-assessment-ends\":\"2095-12-01T00:00:00+07:00\"}}";
        var refused = ask(made, "PUT", "", wrong, Map.of("If-Match", done.header("ETag")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("dates-out-of-order");
    }

    @Test
    @Tag("M-06")
    void a_round_is_opened_when_everything_is_accepted_by_name() {
        var made = rounds.ready();
        var tag = made.visitor().get("/api/v1/rounds/" + made.slug()).header("ETag");
        assertThat(ask(made, "POST", "/opening", "{\"accepted\":[]}", Map.of("If-Match", tag))
                        .status())
                .isEqualTo(409);
        var words = made.open("/check").page().select("input[name=accept]").eachAttr("value");
        var accepted = "{\"accepted\":[\"" + String.join("\",\"", words) + "\"]}";
        var done = ask(made, "POST", "/opening", accepted, Map.of("If-Match", tag));
        assertThat(done.body()).contains("SELF_ASSESSMENT");
    }

    @Test
    void the_same_key_twice_gives_time_once() {
        var made = rounds.opened();
        var unit = made.departments().getLast().slug();
        var body = "{\"unit\":\"%s\",\"until\":\"2091-01-05T00:00:00+07:00\",\"reason\":\"Mất điện\"}".formatted(unit);
        var key = Map.of("Idempotency-Key", java.util.UUID.randomUUID().toString());
        assertThat(ask(made, "POST", "/extensions", body, key).status()).isEqualTo(201);
        assertThat(ask(made, "POST", "/extensions", body, key).status()).isEqualTo(201);
        var list = made.visitor()
                .get("/api/v1/rounds/" + made.slug() + "/extensions")
                .body();
        assertThat(list.split("Mất điện", -1)).hasSize(2);
    }

    @Test
    void programs_of_others_find_nothing() {
        var made = rounds.opened();
        var stranger = visitors.as(Role.COORDINATOR, people.province("Tỉnh Thử Khác"));
        for (var path : new String[] {"", "/extensions"}) {
            assertThat(stranger.get("/api/v1/rounds/" + made.slug() + path).status())
                    .isEqualTo(404);
        }
        assertThat(stranger.get("/api/v1/rounds").body()).doesNotContain(made.slug() + "\"");
    }
}
