package parindex.app.assessment.appraisal.assigning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.assessment.appraisal.AppraisalFixture;
import parindex.app.assessment.appraisal.AppraisalFixture.Sent;
import parindex.app.assessment.appraisal.AppraisalFixture.Stage;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;

/// Programs assign lines by hand and balanced, by the rules of the page.
@ServerTest
@Tag("O-07")
@Tag("E-21")
class AssigningApiTest {
    @Autowired
    AppraisalFixture fixture;

    @Autowired
    PeopleFixture people;

    @Autowired
    VisitorFixture visitors;

    private Sent sent;

    @BeforeEach
    void a_round_is_sent() {
        sent = fixture.sent();
    }

    private String api() {
        return "/api/v1/rounds/" + sent.round().slug() + "/appraisers";
    }

    private Answer give(String body) {
        return sent.round().visitor().ask("POST", api(), Map.of(), body);
    }

    private String wanted(String account, String item) {
        return "{\"person\":\"%s\",\"unit\":\"%s\",\"item\":\"%s\"}"
                .formatted(account, sent.unit().slug(), item);
    }

    @Test
    void by_hand_somebody_gets_an_area_and_never_his_own() {
        var account = sent.appraiser().name();
        assertThat(sent.round().visitor().get(api()).body())
                .contains("\"lines\":0", "\"account\":\"" + account + "\"", "\"appraisers\":[]");
        assertThat(give(wanted(account, "99")).status()).isEqualTo(422);
        assertThat(give(wanted("khong-co", "1")).status()).isEqualTo(422);
        assertThat(give("{\"person\":\"%s\"}".formatted(account)).status()).isEqualTo(422);
        var tied = people.having(
                new Duty(Role.APPRAISER, sent.round().province().id(), null),
                new Duty(Role.DRAFTER, sent.unit().id(), null));
        assertThat(give(wanted(tied.name(), "1")).status()).as("his own unit").isEqualTo(422);
        assertThat(lines()).isZero();
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var given = sent.round().visitor().ask("POST", api(), key, wanted(account, "1"));
        assertThat(given.body()).as(given.body()).contains("\"left\":[]");
        assertThat(sent.round()
                        .visitor()
                        .ask("POST", api(), key, wanted(account, "1"))
                        .body())
                .isEqualTo(given.body());
        assertThat(given.body()).contains("\"lines\":" + lines());
        assertThat(sent.round().visitor().get(api()).body())
                .contains("\"own\":[\"" + sent.unit().slug() + "\"]", "\"area\":\"1\",\"appraisers\":[\"");
        assertThat(visitors.as(sent.appraiser()).get(api()).status()).isEqualTo(404);
    }

    @Test
    void shared_out_evenly_every_line_has_somebody_until_the_time_is_over() {
        var done = sent.round().visitor().ask("POST", api() + "/balance", Map.of(), "");
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(sent.round().visitor().get(api()).body()).contains("\"open\":0");
        fixture.stage(sent.round(), Stage.OVER);
        var late = sent.round().visitor().ask("POST", api() + "/balance", Map.of(), "");
        assertThat(late.status()).as(late.body()).isEqualTo(409);
        assertThat(visitors.as(sent.appraiser())
                        .ask("POST", api() + "/balance", Map.of(), "")
                        .status())
                .isEqualTo(404);
    }

    private int lines() {
        return fixture.count(
                sent, "select count(*) from appraisal_line l join round on round.id = l.round and round.slug = :slug");
    }
}
