package parindex.app.assessment.outside;

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
import parindex.app.assessment.round.RoundFixture;
import parindex.app.evidence.EvidenceFixture;
import parindex.core.assessment.Role;

/// Programs bring points from outside in, by the version they read and the rules of the page.
@ServerTest
@Tag("O-07")
@Tag("S-14")
class OutsideApiTest {
    private static final String RESULT = """
            {"results":[{"subject":"8.3","state":"GIVEN","figures":{"points":"1.6235"},"answers":312,"error":"0.021",
            "source":"Khảo sát bịa của Tỉnh Thử","number":"12/BC-SNV","date":"2026-11-15"}]}""";

    @Autowired
    RoundFixture rounds;

    @Autowired
    VisitorFixture visitors;

    private RoundFixture.Made made;
    private String all = "";
    private String unit = "";

    @BeforeEach
    void a_round_runs() {
        made = rounds.opened();
        all = "/api/v1/rounds/" + made.slug() + "/outside";
        unit = all + "/" + made.departments().getFirst().slug();
    }

    private Answer put(String body) {
        return made.visitor()
                .ask("PUT", unit, Map.of("If-Match", made.visitor().get(unit).header("ETag")), body);
    }

    @Test
    void results_are_brought_in_by_the_version_that_was_read() {
        assertThat(made.visitor().get(all).body()).contains("\"locked\":false", "\"8.3\"");
        var read = made.visitor().get(unit);
        assertThat(read.body()).contains("\"subject\":\"8.3\"", "\"fields\":[\"points\"]", "\"result\":null");
        assertThat(made.visitor().ask("PUT", unit, Map.of(), RESULT).status()).isEqualTo(428);
        var kept = put(RESULT);
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        assertThat(kept.body())
                .contains("\"points\":\"1.6235\"", "\"answers\":312", "\"error\":\"0.021\"", "2026-11-15");
        assertThat(made.visitor()
                        .ask("PUT", unit, Map.of("If-Match", read.header("ETag")), RESULT)
                        .status())
                .isEqualTo(412);
        assertThat(made.visitor().get(all).body()).contains("\"missing\"");
        assertThat(put(RESULT.replace("1.6235", "1.5")).status())
                .as("a change has a reason")
                .isEqualTo(422);
        var changed = put(RESULT.replace("1.6235", "1.5").replace("\"source\"", "\"reason\":\"Tính lại\",\"source\""));
        assertThat(changed.body()).contains("\"points\":\"1.5\"", "Tính lại", "\"version\":2");
        assertThat(rounds.count(made, """
                select count(*) from outside_result r join round on round.id = r.round and round.slug = :slug""")).isEqualTo(2);
    }

    @Test
    void a_result_names_the_file_of_its_document() {
        var host = made.province().id();
        var added = made.visitor().upload("/evidence", "/evidence?unit=" + host, "ket-qua.pdf", EvidenceFixture.pdf(1));
        var document = added.location().replace("/evidence/", "").replaceFirst("\\?.*", "");
        var named = RESULT.replace("\"source\"", "\"document\":\"%s\",\"source\"".formatted(document));
        assertThat(put(named.replace(document, UUID.randomUUID().toString())).body())
                .as("a document of nobody, or of another library")
                .contains("kho tài liệu của đơn vị chủ trì");
        var kept = put(named);
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        assertThat(kept.body())
                .contains("\"document\":\"%s\"".formatted(document))
                .containsPattern("\"sha256\":\"[0-9a-f]{64}\"");
        assertThat(rounds.count(made, """
                select count(*) from outside_result r join round on round.id = r.round and round.slug = :slug
                where proof is not null""")).isEqualTo(1);
    }

    @Test
    void what_cannot_be_taken_is_said_and_nothing_is_written() {
        var wrong = put(RESULT.replace("1.6235", "9"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("\"code\":\"faults\"", "từ 0 điểm đến 2 điểm");
        assertThat(put(RESULT.replace("1.6235", "1,5")).body()).contains("không phải là số");
        assertThat(put(RESULT.replace("8.3", "99.9")).body()).contains("99.9");
        assertThat(put(RESULT.replace("\"points\"", "\"khong\"")).body()).contains("Không có trường “khong”");
        assertThat(put(RESULT.replace("GIVEN", "EMPTY")).status()).isEqualTo(422);
        assertThat(put(RESULT.replace("Khảo sát bịa của Tỉnh Thử", "")).status())
                .isEqualTo(422);
        assertThat(put("{\"results\":[{\"subject\":\"8.3\",\"state\":\"NOT_APPLICABLE\",\"source\":\"x\"}]}")
                        .status())
                .as("what does not apply has a reason")
                .isEqualTo(422);
        assertThat(rounds.count(made, """
                select count(*) from outside_result r join round on round.id = r.round and round.slug = :slug""")).isZero();
    }

    @Test
    @Tag("M-01")
    void it_is_nobodys_but_theirs_who_run_the_round() {
        var away = visitors.as(Role.COORDINATOR, rounds.begun().province());
        var head = visitors.as(Role.HEAD, made.departments().getFirst());
        for (var other : new VisitorFixture.Visitor[] {away, head}) {
            assertThat(other.get(unit).status()).isEqualTo(404);
            assertThat(other.ask("PUT", unit, Map.of("If-Match", "0"), RESULT).status())
                    .isEqualTo(404);
            assertThat(other.ask("POST", all + "/unlock", Map.of(), "{\"reason\":\"x\"}")
                            .status())
                    .isEqualTo(404);
        }
        var unlocked = made.visitor().ask("POST", all + "/unlock", Map.of(), "{\"reason\":\"Đính chính\"}");
        assertThat(unlocked.status()).as("nothing is locked").isEqualTo(409);
    }
}
