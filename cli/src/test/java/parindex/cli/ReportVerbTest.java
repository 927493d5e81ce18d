package parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.cli.VerbsFixture.INVENTED;
import static parindex.cli.VerbsFixture.REAL;
import static parindex.cli.VerbsFixture.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parindex.formats.report.Reports;
import tools.jackson.databind.json.JsonMapper;

@Tag("D-02")
@Tag("D-06")
class ReportVerbTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"dak-nong-2020", "tinh-thu-2023"})
    void every_file_is_written_under_its_name(String example) {
        var said = run(
                "report",
                VerbsFixture.EXAMPLES.resolve(example).resolve("report.txt").toString(),
                "--out",
                folder.toString(),
                "--format",
                "docx,pdf,xlsx,html,json");
        assertThat(said.err()).isEmpty();
        assertThat(said.status()).isZero();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "bao-cao.docx",
                        "bao-cao.pdf",
                        "bao-cao.html",
                        "cong-van.docx",
                        "cong-van.pdf",
                        "phu-luc.xlsx",
                        "phan-tich.json");
    }

    @Test
    void the_usual_forms_are_word_pdf_and_excel() {
        run("report", INVENTED, "--out", folder.toString());
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "bao-cao.docx", "bao-cao.pdf", "cong-van.docx", "cong-van.pdf", "phu-luc.xlsx");
    }

    @Test
    void the_figures_come_as_exact_decimals() throws IOException {
        run("report", REAL, "--out", folder.toString(), "--format", "json");
        var json = JsonMapper.shared().readTree(Files.readString(folder.resolve("phan-tich.json")));
        assertThat(json.toString())
                .contains("\"82.05272\"")
                .contains("\"17.94728\"")
                .contains("\"4.34552\"");
    }

    @Test
    void the_regenerated_appendix_has_every_row_and_no_wrong_percentage() {
        run("report", REAL, "--out", folder.toString(), "--format", "xlsx");
        var said = run("audit", folder.resolve("phu-luc.xlsx").toString(), "--json", "--set", "vn-province-2020");
        assertThat(Reports.read(folder.resolve("phu-luc.xlsx")).items()).hasSize(153);
        assertThat(said.json()
                        .get("findings")
                        .valueStream()
                        .map(finding -> finding.get("kind").asString()))
                .doesNotContain("percent-mismatch", "percent-missing", "percent-cut", "sum-mismatch", "score-cut");
    }

    @Test
    void an_unknown_form_is_refused_with_the_forms_there_are() {
        var said = run("report", REAL, "--out", folder.toString(), "--format", "odt");
        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.err()).contains("odt").contains("docx");
    }

    @Test
    void a_folder_has_to_be_named() {
        assertThat(run("report", REAL).status()).isEqualTo(ExitStatus.BAD_INPUT);
    }
}
