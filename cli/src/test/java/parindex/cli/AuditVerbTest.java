package parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.cli.VerbsFixture.EXAMPLES;
import static parindex.cli.VerbsFixture.INVENTED;
import static parindex.cli.VerbsFixture.REAL;
import static parindex.cli.VerbsFixture.run;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.language.Language;
import tools.jackson.databind.JsonNode;

@Tag("U-01")
class AuditVerbTest {
    @Test
    void the_eight_percentages_are_the_only_errors_of_the_real_report() {
        var said = run("audit", REAL, "--json");
        assertThat(said.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(said.json().get("summary").get("errors").asInt()).isEqualTo(8);
        assertThat(errors(said.json()))
                .containsExactly(
                        "percent-mismatch 3.4.1 97.63",
                        "percent-mismatch 3.4.2 98.91",
                        "percent-mismatch 3.4.3 99.52",
                        "percent-mismatch 5.2 50",
                        "percent-mismatch 5.5 80",
                        "percent-mismatch 5.7 50",
                        "percent-mismatch 5.9.4 56.1",
                        "percent-mismatch 7.1.9 78.23");
    }

    @Test
    void the_faults_planted_in_the_invented_report_are_found() {
        assertThat(errors(run("audit", INVENTED, "--json").json()))
                .containsExactlyInAnyOrder(
                        "percent-mismatch 3.2 87.5", "count-mismatch null 4", "rank-mismatch null 5");
    }

    @Test
    void a_set_may_be_named() {
        var said = run("audit", INVENTED, "--json", "--set", "vn-province-2020");
        assertThat(errors(said.json())).anyMatch(error -> error.startsWith("set-mismatch"));
    }

    @Test
    void an_unknown_set_is_refused_with_the_names_there_are() {
        var said = run("audit", REAL, "--set", "khong-co");
        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.err()).contains("khong-co").contains("vn-province-2020");
    }

    @Test
    void sentences_come_in_both_languages() {
        assertThat(run("audit", REAL).out()).contains("5.2: in 100 %, tính lại 50 % (0,5/1).");
        assertThat(run(Language.EN, "audit", REAL).out()).contains("ERRORS (8)").contains("5.2: ");
    }

    @Test
    void only_notes_are_no_reason_for_alarm() {
        var sound = EXAMPLES.resolve("../cli/src/test/resources/sound.csv").normalize();
        var said = run("audit", sound.toString(), "--json");
        assertThat(errors(said.json())).isEmpty();
        assertThat(said.status()).isEqualTo(ExitStatus.DONE);
    }

    private static List<String> errors(JsonNode json) {
        return json.get("findings")
                .valueStream()
                .filter(finding -> finding.get("severity").asString().equals("error"))
                .map(finding ->
                        finding.get("kind").asString() + " " + text(finding, "code") + " " + text(finding, "expected"))
                .toList();
    }

    private static String text(JsonNode finding, String field) {
        return finding.get(field).isNull() ? "null" : finding.get(field).asString();
    }
}
