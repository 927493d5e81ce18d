package parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.cli.VerbsFixture.EXAMPLES;
import static parindex.cli.VerbsFixture.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parindex.core.language.Language;
import tools.jackson.databind.JsonNode;

@Tag("R-07")
@Tag("R-08")
class ScoreVerbTest {
    private static final String SET = "vn-province-2020";
    private static final String REAL =
            EXAMPLES.resolve("dak-nong-2020/facts.yaml").toString();
    private static final String INVENTED =
            EXAMPLES.resolve("thu-departments-2025/facts.csv").toString();

    @TempDir
    private Path folder = Path.of("");

    private static JsonNode leaf(JsonNode document, String code) {
        return document.get("leaves")
                .valueStream()
                .filter(leaf -> leaf.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String table(String text) throws IOException {
        return Files.writeString(folder.resolve("so-lieu.csv"), text).toString();
    }

    @Test
    @Tag("R-04")
    void the_figures_of_the_example_come_to_its_exact_total() {
        var said = run("score", SET, REAL, "--json");
        var total = said.json().get("total");

        assertThat(said.status()).isEqualTo(ExitStatus.DONE);
        assertThat(total.get("points").asString()).isEqualTo("82.05272");
        assertThat(total.get("max").asString()).isEqualTo("100");
    }

    @Test
    void a_leaf_says_inputs_figure_points_state_and_reason() {
        var leaf = leaf(run("score", SET, REAL, "--json").json(), "7.2.1");

        assertThat(leaf.get("inputs").get("with_files").asString()).isEqualTo("132");
        assertThat(leaf.get("measured").asString()).startsWith("0.21290").endsWith("…");
        assertThat(leaf.get("points").asString()).isEqualTo("0.2129");
        assertThat(leaf.get("state").asString()).isEqualTo("scored");
        assertThat(leaf.get("known").asString()).isEqualTo("partly");
        assertThat(leaf.get("because").asString()).contains("132", "620", "50 %", "0,5 điểm");
    }

    @Test
    @Tag("E-03")
    void empty_zero_and_not_applicable_are_three_things() throws IOException {
        var said = run("score", SET, table("mã;số liệu;giá trị\n6.1.1;;\n5.7.2;;không áp dụng\n"), "--json");

        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        var table = table("mã;số liệu;giá trị\n1.5;initiatives;0\n5.7.2;;không áp dụng\n8.6;met;\n");
        var document = run("score", SET, table, "--json").json();
        assertThat(leaf(document, "1.5").get("points").asString()).isEqualTo("0");
        assertThat(leaf(document, "5.7.2").get("state").asString()).isEqualTo("not-applicable");
        assertThat(leaf(document, "8.6").get("state").asString()).isEqualTo("not-computable");
        assertThat(leaf(document, "8.6").get("points").isNull()).isTrue();
        assertThat(document.get("total").get("max").asString()).isEqualTo("99.75");
    }

    @Test
    @Tag("E-04")
    void figures_of_a_table_are_read_as_vietnamese_write_them_and_never_guessed() throws IOException {
        var sound = table("mã;số liệu;giá trị\n8.4;revenue;2.538.227\n8.4;plan;2473200,0\n");
        assertThat(leaf(run("score", SET, sound, "--json").json(), "8.4")
                        .get("points")
                        .asString())
                .isEqualTo("0.5");
        var said = run("score", SET, table("mã;số liệu;giá trị\n8.4;revenue;2.538\n8.4;plan;x\n9.9;a;1\n"));
        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.err()).contains("dòng 2", "2,538", "2538", "dòng 3", "dòng 4", "9.9");
    }

    @Test
    void several_units_are_scored_from_one_table() {
        var said = run("score", "template-department-2025", INVENTED, "--json");

        assertThat(said.json().get("units").size()).isEqualTo(20);
        assertThat(said.status()).isEqualTo(ExitStatus.FINDINGS);
    }

    @Test
    void a_set_of_unknown_structure_scores_nothing_and_says_why() {
        var said = run("score", "vn-province-2025", REAL);

        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.err()).contains("chưa biết cấu trúc");
    }

    @Test
    void people_read_points_with_their_reasons_in_both_languages() {
        assertThat(run("score", SET, REAL).out()).contains("7.2.1   0,2129 / 0,5", "TỔNG ĐIỂM  82,05272 / 100");
        assertThat(run(Language.EN, "score", SET, REAL).out())
                .contains("7.2.1   0.2129 / 0.5", "TOTAL  82.05272 / 100");
    }
}
