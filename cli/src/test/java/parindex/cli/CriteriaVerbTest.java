package parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.cli.VerbsFixture.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parindex.core.language.Language;
import parindex.formats.criteria.BundledSets;

@Tag("F-12")
class CriteriaVerbTest {
    private static final String SET = "vn-province-2020";

    @TempDir
    private Path folder = Path.of("");

    static List<String> sets() {
        return BundledSets.atHome().names();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> left() throws IOException {
        try (var below = Files.list(folder)) {
            return below.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /// The bundled set of 2020 with one edit.
    private String edited(String found, String replaced) throws IOException {
        run("criteria", "export", SET, "--out", at("ban") + "/");
        var file = folder.resolve("ban/set.yaml");
        Files.writeString(file, Files.readString(file).replace(found, replaced));
        return at("ban");
    }

    @ParameterizedTest
    @MethodSource("sets")
    @Tag("F-03")
    void no_bundled_set_has_an_error(String set) {
        var said = run("criteria", "check", set, "--json");

        assertThat(said.json().get("summary").get("errors").asInt()).isZero();
        assertThat(said.json().get("set").asString()).isEqualTo(set);
        assertThat(said.err()).isEmpty();
    }

    @Test
    @Tag("F-03")
    void a_sum_that_is_wrong_is_named_with_file_line_and_difference() throws IOException {
        var said = run("criteria", "check", edited("max: 7.25\n", "max: 7.2\n"));

        assertThat(said.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(said.out())
                .contains(
                        "LỖI (",
                        "ban/set.yaml, dòng ",
                        "7.1: điểm chuẩn 7,2 nhưng các mục con cộng lại 7,25, lệch 0,05. [sum-mismatch]");
        assertThat(said.out()).containsPattern(SET + ": 153 mục, 114 mục chấm điểm, \\d+ ví dụ\\.\n$");
    }

    @Test
    @Tag("R-06")
    void a_case_turns_red_when_its_limit_moves() throws IOException {
        var said = run("criteria", "check", edited("full-at: 50%", "full-at: 60%"), "--json");
        var red = said.json()
                .get("faults")
                .valueStream()
                .filter(fault -> fault.get("kind").asString().equals("case-fails"));

        assertThat(said.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(red).anySatisfy(fault -> {
            assertThat(fault.get("severity").asString()).isEqualTo("error");
            assertThat(fault.get("file").asString()).isEqualTo("ban/cases.yaml");
            assertThat(fault.get("place").asString())
                    .isEqualTo("dòng " + fault.get("line").asInt());
        });
    }

    @Test
    @Tag("F-08")
    void an_agency_that_had_ended_is_named() throws IOException {
        var said = run("criteria", "check", edited("years: [2020, 2021]", "years: [2026]"));

        assertThat(said.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(said.out()).contains("CẢNH BÁO (", "[agency-ended]");
    }

    @Test
    void a_set_that_cannot_be_read_is_bad_input() throws IOException {
        var broken = Files.writeString(folder.resolve("hong.yaml"), "a: [b").toString();

        assertThat(run("criteria", "check", broken).status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(run("criteria", "check", broken).err()).contains("hong.yaml, dòng 1: sai cú pháp YAML");
        assertThat(run("criteria", "check", "khong-co").err()).contains("khong-co", SET);
        assertThat(run(Language.EN, "criteria", "check", at("")).err()).contains("there is no file");
    }

    @Test
    @Tag("F-02")
    void sets_that_say_the_same_differ_in_nothing() {
        var said = run("criteria", "diff", SET, SET);

        assertThat(said.status()).isEqualTo(ExitStatus.DONE);
        assertThat(said.out()).isEqualTo("Không có gì khác nhau.\n");
        assertThat(run("criteria", "diff", SET, SET, "--json")
                        .json()
                        .get("differences")
                        .size())
                .isZero();
    }

    @Test
    @Tag("F-02")
    void a_difference_is_a_sentence_and_data() throws IOException {
        var edited = edited("title: Thực hiện kế hoạch CCHC\n", "title: Kế hoạch CCHC\n");
        var said = run("criteria", "diff", SET, edited);
        var difference = run("criteria", "diff", SET, edited, "--json")
                .json()
                .get("differences")
                .get(0);

        assertThat(said.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(said.out().lines())
                .singleElement()
                .asString()
                .startsWith("1.1: ")
                .contains("Kế hoạch CCHC");
        assertThat(difference.get("kind").asString()).isEqualTo("title-changed");
        assertThat(difference.get("code").asString()).isEqualTo("1.1");
        assertThat(difference.get("after").asString()).contains("Kế hoạch CCHC");
    }

    @Test
    @Tag("F-02")
    @Tag("F-11")
    void last_years_set_and_this_years_are_compared_with_their_examples() {
        var said = run("criteria", "diff", "template-department-2025", "template-department");
        var kinds = run("criteria", "diff", "template-department-2025", "template-department", "--json")
                .json()
                .get("differences")
                .valueStream()
                .map(difference -> difference.get("kind").asString());

        assertThat(said.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(said.err()).isEmpty();
        assertThat(kinds).contains("years-changed", "item-added", "item-removed", "case-added", "case-removed");
        assertThat(run(Language.EN, "criteria", "diff", "template-department-2025", "template-department")
                        .out())
                .contains("new example", "example gone");
    }

    static Stream<String> exports() {
        return Stream.of("yaml", "json", "xlsx").flatMap(form -> sets().stream().map(set -> set + "." + form));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void what_is_exported_and_imported_again_differs_in_nothing(String name) throws IOException {
        var set = name.substring(0, name.lastIndexOf('.'));

        assertThat(run("criteria", "export", set, "--out", at(name)).out()).isEqualTo(at(name) + "\n");
        assertThat(run("criteria", "import", at(name), "--out", at(set)).status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(run("criteria", "diff", set, at(set)).out()).isEqualTo("Không có gì khác nhau.\n");
        assertThat(run("criteria", "diff", at(name), at(set)).status()).isEqualTo(ExitStatus.DONE);
        assertThat(left()).containsExactly(set, name);
        assertThat(Files.readString(folder.resolve(set).resolve("SOURCE.md")))
                .containsPattern("Imported from `" + name + "` \\(SHA-256 `[0-9a-f]{64}`\\)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bo", "bo.2020/"})
    void without_an_ending_a_set_becomes_a_folder(String name) {
        run("criteria", "export", SET, "--out", folder + "/" + name);

        assertThat(folder.resolve(name).resolve("set.yaml")).exists();
        assertThat(folder.resolve(name).resolve("cases.yaml")).exists();
        assertThat(run("criteria", "diff", SET, at(name)).status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void what_is_there_already_is_not_overwritten() throws IOException {
        run("criteria", "export", SET, "--out", at("bo.json"));
        Files.createDirectory(folder.resolve("co"));
        Files.writeString(folder.resolve("co/ghi-chu.txt"), "x");
        Files.createDirectory(folder.resolve("trong"));
        var said = run("criteria", "import", at("bo.json"), "--out", at("co"));

        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.err()).contains("không ghi đè");
        assertThat(folder.resolve("co/set.yaml")).doesNotExist();
        assertThat(run("criteria", "import", at("bo.json"), "--out", at("trong"))
                        .status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(left()).containsExactly("bo.json", "co", "trong");
    }

    @Test
    void a_faulty_file_leaves_nothing_behind() throws IOException {
        Files.writeString(folder.resolve("bo.yaml"), "set: x\nitems: [{ code: 1.x }]\n");
        var imported = run("criteria", "import", at("bo.yaml"), "--out", at("moi"));

        assertThat(imported.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(imported.err()).contains("1.x", "title", "years");
        assertThat(run("criteria", "export", SET, "--out", at("bo.docx")).err())
                .contains("dùng .yaml, .json hoặc .xlsx");
        assertThat(run("criteria", "export", at("bo.yaml"), "--out", at("bo.xlsx"))
                        .status())
                .isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(left()).containsExactly("bo.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "criteria",
                "criteria check",
                "criteria diff " + SET,
                "criteria export " + SET,
                "criteria import x",
                "criteria nothing"
            })
    void bad_usage_is_one_sentence(String words) {
        var said = run(words.split(" "));

        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines()).singleElement().asString().contains("./parindex help");
    }

    @Test
    void help_names_the_four() {
        assertThat(run("help").out())
                .contains("criteria check SET", "criteria diff SET SET", "criteria export SET", "criteria import FILE");
    }
}
