package parindex.app.assessment.appraisal.api;

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
import parindex.app.VisitorFixture.Visitor;
import parindex.app.assessment.appraisal.AppraisalFixture;
import parindex.app.assessment.appraisal.AppraisalFixture.Sent;
import parindex.app.assessment.appraisal.AppraisalFixture.Stage;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;

/// What programs read of the lines of an appraiser, and decide by the version they read: by the rules of the pages.
@ServerTest
@Tag("O-07")
@Tag("E-22")
class AppraisalApiTest {
    private static final String ITEM = "1.2";
    private static final String UNPROVED = "1.1.1";
    private static final String SCORED =
            "{\"verdict\":\"SCORED\",\"points\":\"1\",\"reason\":\"gửi chậm hai báo cáo\"}";

    @Autowired
    AppraisalFixture fixture;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    private Sent sent;
    private Visitor appraiser;

    @BeforeEach
    void lines_are_assigned() {
        sent = fixture.sent();
        fixture.assigned(sent);
        appraiser = visitors.as(sent.appraiser());
    }

    private String list() {
        return "/api/v1" + sent.list();
    }

    private String line() {
        return "/api/v1" + sent.line(sent.unit(), ITEM);
    }

    private Answer decide(String tag, String body) {
        return appraiser.ask("PUT", line(), Map.of("If-Match", tag), body);
    }

    private String tag() {
        return appraiser.get(line()).header("ETag");
    }

    @Test
    void the_list_has_the_filters_of_the_page_and_goes_on() {
        assertThat(appraiser.get("/api/v1/appraisal").body())
                .contains("\"round\":\"" + sent.round().slug() + "\"", "\"stage\":\"APPRAISAL\"");
        var first = appraiser.get(list() + "?limit=2&of=" + sent.unit().slug());
        assertThat(first.body()).contains("\"next\":\"", "\"turn\":\"MINE\"", "\"declared\":true");
        assertThat(first.body())
                .doesNotContain(sent.round().departments().getFirst().slug());
        var one = appraiser.get(list() + "?q=" + ITEM + "&of=" + sent.unit().slug());
        assertThat(one.body()).contains("\"item\":\"1.2", "\"documents\":1", "\"next\":null");
        assertThat(appraiser.get(list() + "?tab=theirs").body()).contains("\"items\":[]");
        assertThat(appraiser.get(list() + "?tab=khong").status()).isEqualTo(400);
        assertThat(visitors.as(Role.APPRAISER, sent.round().province())
                        .get(list())
                        .body())
                .as("lines of another appraiser")
                .contains("\"items\":[]");
        assertThat(visitors.as(Role.HEAD, sent.unit()).get(list()).status()).isEqualTo(404);
    }

    @Test
    @Tag("E-18")
    @Tag("E-20")
    void a_line_is_decided_by_the_version_that_was_read() {
        var read = appraiser.get(line());
        assertThat(read.body())
                .contains("\"columns\":{\"self\":{", "\"first\":null", "\"answer\":\"NOT_ASKED\"", "\"what\":\"SENT\"")
                .contains("\"closed\":null", "\"opens\":true");
        var tag = read.header("ETag");
        assertThat(appraiser.ask("PUT", line(), Map.of(), SCORED).status()).isEqualTo(428);
        assertThat(decide(tag, SCORED.replace("\"1\"", "\"9\"")).status()).isEqualTo(422);
        assertThat(decide(tag, SCORED.replace("\"1\"", "\"1,5\"")).status()).isEqualTo(422);
        assertThat(decide(tag, "{\"verdict\":\"SCORED\",\"points\":\"1\"}").status())
                .isEqualTo(422);
        assertThat(decide(tag, "{\"verdict\":\"ASKED\"}").status()).isEqualTo(422);
        assertThat(decide(tag, SCORED.replace("SCORED", "ACCEPTED")).status())
                .as("points with a verdict that takes none")
                .isEqualTo(422);
        assertThat(decide(tag, SCORED.replace("SCORED", "DECIDED")).status())
                .as("the council is not he")
                .isEqualTo(400);
        var kept = decide(tag, SCORED);
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        assertThat(kept.body())
                .contains("\"first\":{\"verdict\":\"SCORED\",\"points\":\"1\"", "\"phase\":1", "gửi chậm hai báo cáo");
        assertThat(decide(tag, SCORED).status()).as("somebody was faster").isEqualTo(412);
        assertThat(fixture.settled(sent, sent.unit(), ITEM)).contains("1");
        var noted = appraiser.ask("POST", line() + "/notes", Map.of(), "{\"text\":\"Xem lại sổ\"}");
        assertThat(noted.body()).contains("\"what\":\"NOTE\"", "Xem lại sổ");
        assertThat(appraiser
                        .ask("POST", line() + "/notes", Map.of(), "{\"text\":\" \"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Tag("E-20")
    void the_time_and_the_person_are_looked_at_as_on_the_page() {
        var tag = tag();
        var other = visitors.as(Role.APPRAISER, sent.round().province());
        assertThat(other.get(line()).status()).isEqualTo(404);
        assertThat(other.ask("PUT", line(), Map.of("If-Match", tag), SCORED).status())
                .isEqualTo(404);
        fixture.stage(sent.round(), Stage.EXPLANATION);
        var early = decide(tag, SCORED);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body()).contains("\"code\":\"");
        assertThat(appraiser.get(line()).body()).doesNotContain("\"closed\":null");
        fixture.stage(sent.round(), Stage.SECOND);
        var kept = decide(tag(), SCORED);
        assertThat(kept.body())
                .as("in the second appraisal")
                .contains("\"second\":{\"verdict\":\"SCORED\"", "\"phase\":2");
        people.give(sent.appraiser(), new Duty(Role.DRAFTER, sent.unit().id(), null));
        var own = decide(kept.header("ETag"), SCORED);
        assertThat(own.status()).as("the unit became his own: " + own.body()).isIn(404, 409);
    }

    @Test
    void before_the_first_line_of_a_unit_it_is_declared_that_nothing_ties_him_to_it() {
        sent = fixture.sent();
        appraiser = visitors.as(sent.appraiser());
        sent.round().send("/appraisers", "/appraisers/balance", Map.of());
        var question = list() + "/units/" + sent.unit().slug() + "/conflict";
        assertThat(appraiser.get(question).body()).contains("\"conflict\":null");
        var closed = appraiser.get(line());
        assertThat(closed.status()).isEqualTo(409);
        assertThat(closed.body()).contains("\"code\":\"conflict-open\"").doesNotContain("columns");
        assertThat(decide("0", SCORED).body()).contains("\"code\":\"conflict-open\"");
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var free = appraiser.ask("POST", question, key, "{\"conflict\":false}");
        assertThat(free.body()).as(free.body()).contains("\"conflict\":false");
        var again = appraiser.ask("POST", question, key, "{\"conflict\":false}");
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(free.body());
        assertThat(declared()).as("kept once").isOne();
        assertThat(appraiser.get(line()).status()).isEqualTo(200);
        appraiser.ask("POST", question, Map.of(), "{\"conflict\":true,\"note\":\"người nhà\"}");
        assertThat(appraiser.get(line()).status()).isEqualTo(409);
        assertThat(appraiser.get(list() + "?of=" + sent.unit().slug()).body()).contains("\"items\":[]");
    }

    private int declared() {
        return fixture.count(
                sent,
                "select count(*) from appraisal_conflict c join round on round.id = c.round and round.slug = :slug");
    }

    @Test
    void many_lines_are_accepted_by_the_rule_of_the_page_and_each_that_is_left_out_says_why() {
        var slug = sent.unit().slug();
        var body =
                "{\"lines\":[{\"unit\":\"%1$s\",\"item\":\"1.2\"},{\"unit\":\"%1$s\",\"item\":\"%2$s\"},{\"unit\":\"%1$s\",\"item\":\"99.9\"}]}"
                        .formatted(slug, UNPROVED);
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var answer = appraiser.ask("POST", list() + "/accept", key, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"accepted\":1")
                .contains("\"item\":\"99.9\",\"why\":\"UNKNOWN\"")
                .containsPattern("\"item\":\"1.1.1\",\"why\":\"(NO_DOCUMENT|CLAIMED|NO_SCORE)\"");
        var again = appraiser.ask("POST", list() + "/accept", key, body);
        assertThat(again.body()).isEqualTo(answer.body());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(appraiser.ask("POST", list() + "/accept", Map.of(), body).body())
                .contains("\"accepted\":0", "\"item\":\"1.2\",\"why\":\"DECIDED\"");
        assertThat(appraiser
                        .ask("POST", list() + "/accept", Map.of(), "{\"lines\":[]}")
                        .status())
                .isEqualTo(422);
    }
}
