package parindex.app.assessment.appraisal.council;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.app.assessment.appraisal.council.CouncilFixture.ITEM;

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

/// What programs read of the list for the council, and record by the version they read.
@ServerTest
@Tag("E-20")
class CouncilApiTest {
    @Autowired
    CouncilFixture council;

    @Autowired
    AppraisalFixture fixture;

    @Autowired
    VisitorFixture visitors;

    private Sent sent;
    private Visitor clerk;

    @BeforeEach
    void a_line_is_disputed() {
        sent = council.disputed();
        clerk = sent.round().visitor();
    }

    private String list() {
        return CouncilFixture.list(sent);
    }

    private String line() {
        return CouncilFixture.line(sent, sent.unit());
    }

    @Test
    @Tag("O-07")
    @Tag("T8")
    void a_program_reads_the_list_and_records_by_the_version_it_read() {
        var api = list().replace("/admin/", "/api/v1/");
        var one = line().replace("/admin/", "/api/v1/");
        var read = clerk.get(one);
        assertThat(read.body())
                .contains("\"max\":\"1.5\"", "\"first\":{\"verdict\":\"SCORED\",\"points\":\"1\"", "\"council\":null")
                .contains("\"stance\":\"DISAGREE\"", "\"DISPUTED\"");
        var tag = read.header("ETag");
        var body = "{\"points\":\"1.5\",\"reason\":\"Xét thêm\",\"minutes\":\"12/BB\",\"date\":\"2026-11-20\"}";
        assertThat(clerk.ask("PUT", one, Map.of(), body).status()).isEqualTo(428);
        assertThat(clerk.ask("PUT", one, Map.of("If-Match", tag), body.replace("1.5", "1.3"))
                        .status())
                .isEqualTo(422);
        var kept = clerk.ask("PUT", one, Map.of("If-Match", tag), body);
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        assertThat(kept.body()).contains("\"verdict\":\"DECIDED\",\"points\":\"1.5\"", "\"minutes\":\"12/BB\"");
        assertThat(clerk.ask("PUT", one, Map.of("If-Match", tag), body).status())
                .isEqualTo(412);
        var version = kept.header("ETag").replace("\"", "");
        var bulk =
                "{\"lines\":[{\"unit\":\"%s\",\"item\":\"%s\",\"version\":\"%s\"}],\"minutes\":\"12/BB\",\"date\":\"2026-11-20\"}"
                        .formatted(sent.unit().slug(), ITEM, version);
        assertThat(clerk.ask("POST", api, Map.of(), bulk).body()).contains("\"confirmed\":0", "\"DECIDED\":1");
        assertThat(clerk.get(api + "?limit=1").body()).contains("\"items\":[{", "\"next\":\"");
        fixture.stage(sent.round(), Stage.EXPLANATION);
        var early = clerk.ask("PUT", one, Map.of("If-Match", kept.header("ETag")), body);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body()).contains("\"code\":\"stage-ahead\"");
        assertThat(visitors.as(sent.appraiser()).get(api).status()).isEqualTo(404);
    }
}
