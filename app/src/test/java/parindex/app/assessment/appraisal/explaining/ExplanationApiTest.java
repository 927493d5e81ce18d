package parindex.app.assessment.appraisal.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.assessment.appraisal.AppraisalFixture;
import parindex.app.assessment.appraisal.AppraisalFixture.Sent;
import parindex.app.assessment.appraisal.AppraisalFixture.Stage;
import parindex.core.assessment.Role;

/// What programs of a unit read of the appraisal of its lines, and reply by the version they read; and lines that the
/// host opens again.
@ServerTest
@Tag("O-07")
@Tag("E-19")
class ExplanationApiTest {
    private static final String ITEM = "1.2";
    private static final String NO = "{\"stance\":\"DISAGREE\",\"text\":\"Chỉ một báo cáo chậm\"}";

    @Autowired
    AppraisalFixture fixture;

    @Autowired
    VisitorFixture visitors;

    private Sent sent;
    private Visitor unit;

    @BeforeEach
    void a_line_is_scored_otherwise() {
        sent = fixture.sent();
        fixture.assigned(sent);
        var line = "/api/v1" + sent.line(sent.unit(), ITEM);
        var appraiser = visitors.as(sent.appraiser());
        var tag = appraiser.get(line).header("ETag");
        var body = "{\"verdict\":\"SCORED\",\"points\":\"1\",\"reason\":\"gửi chậm hai báo cáo\"}";
        assertThat(appraiser.ask("PUT", line, Map.of("If-Match", tag), body).status())
                .isEqualTo(200);
        unit = visitors.as(fixture.answering(sent, sent.unit(), ITEM));
    }

    private String list() {
        return "/api/v1" + sent.explanation(sent.unit());
    }

    private String line() {
        return list() + "/" + ITEM;
    }

    @Test
    void a_unit_replies_by_the_version_it_read_in_its_time() {
        assertThat(unit.get(list()).body()).as("sealed before the explanations").contains("\"lines\":[]");
        assertThat(unit.ask("PUT", line(), Map.of("If-Match", "0"), NO).status())
                .isEqualTo(404);
        fixture.stage(sent.round(), Stage.EXPLANATION);
        var read = unit.get(line());
        assertThat(read.body())
                .contains("\"first\":\"1\"", "gửi chậm hai báo cáo", "\"answer\":\"AWAITED\"", "\"reply\":null")
                .contains("\"closed\":null", "\"proofs\":[{");
        var tag = read.header("ETag");
        assertThat(unit.ask("PUT", line(), Map.of(), NO).status()).isEqualTo(428);
        assertThat(unit.ask("PUT", line(), Map.of("If-Match", tag), "{\"stance\":\"DISAGREE\"}")
                        .status())
                .isEqualTo(422);
        var kept = unit.ask("PUT", line(), Map.of("If-Match", tag), NO);
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        assertThat(kept.body()).contains("\"answer\":\"DISAGREES\"", "\"stance\":\"DISAGREE\"", "Chỉ một báo cáo chậm");
        assertThat(unit.ask("PUT", line(), Map.of("If-Match", tag), NO).status())
                .as("somebody was faster")
                .isEqualTo(412);
        assertThat(sent.round()
                        .visitor()
                        .get("/api/v1/rounds/" + sent.round().slug() + "/ledger")
                        .body())
                .contains("\"answer\":\"DISAGREES\"", "\"state\":\"ANSWERED\"");
    }

    @Test
    void silence_is_silence() {
        fixture.stage(sent.round(), Stage.EXPLANATION);
        var tag = unit.get(line()).header("ETag");
        fixture.stage(sent.round(), Stage.SECOND);
        var late = unit.ask("PUT", line(), Map.of("If-Match", tag), NO);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("\"code\":\"");
        assertThat(unit.get(line()).body())
                .contains("\"answer\":\"SILENT\"", "\"reply\":null")
                .doesNotContain("\"closed\":null");
    }

    @Test
    @Tag("M-01")
    void nobody_else_reads_or_replies() {
        fixture.stage(sent.round(), Stage.EXPLANATION);
        var tag = unit.get(line()).header("ETag");
        var leader = visitors.as(Role.LEADER, sent.unit());
        assertThat(leader.get(line()).status()).isEqualTo(200);
        assertThat(leader.ask("PUT", line(), Map.of("If-Match", tag), NO).status())
                .isEqualTo(404);
        var away = visitors.as(Role.HEAD, fixture.rounds().begun().departments().getFirst());
        assertThat(away.get(list()).status()).isEqualTo(404);
        assertThat(away.ask("PUT", line(), Map.of("If-Match", tag), NO).status())
                .isEqualTo(404);
        assertThat(visitors.as(sent.appraiser()).get(line()).status()).isEqualTo(404);
    }

    @Test
    void a_line_is_opened_again_with_a_reason() {
        var api = "/api/v1/rounds/" + sent.round().slug() + "/lines/reopen";
        var host = sent.round().visitor();
        var body = "{\"unit\":\"%s\",\"item\":\"1.2\",\"reason\":\"Tài liệu quá mờ\"}"
                .formatted(sent.unit().slug());
        assertThat(host.ask("POST", api, Map.of(), body.replace("1.2", "99.9")).status())
                .isEqualTo(422);
        assertThat(host.ask("POST", api, Map.of(), body.replace("Tài liệu quá mờ", " "))
                        .status())
                .isEqualTo(422);
        assertThat(unit.ask("POST", api, Map.of(), body).status()).isEqualTo(404);
        var key = Map.of("Idempotency-Key", "0b9f2a52-6c1e-4b59-8b3a-2f1f5f0f7a11");
        var done = host.ask("POST", api, key, body);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(host.ask("POST", api, key, body).header("Idempotency-Replayed"))
                .isEqualTo("true");
        assertThat(
                        fixture.count(
                                sent,
                                "select count(*) from line_reopening l join round on round.id = l.round and round.slug = :slug"))
                .isOne();
        assertThat(unit.get(line()).body()).contains("\"answer\":\"AWAITED\"", "\"closed\":null");
        fixture.stage(sent.round(), Stage.SECOND);
        var late = host.ask("POST", api, Map.of(), body);
        assertThat(late.status()).isEqualTo(409);
    }
}
