package parindex.formats.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parindex.core.scoring.WorkedCase;
import parindex.formats.BadInput;
import parindex.formats.FileFault;

@Tag("F-12")
@Tag("F-03")
class CriteriaFilesTest {
    private static final String HEAD = """
            set: thu
            title: Bộ thử
            kind: department
            years: [2030]
            settling: { facts: { digits: 4, way: cut }, known: stated, basis: 1/QĐ-THỬ }
            items:
              - { code: "1", title: Lĩnh vực, max: 1 }
              - { code: "1.1", title: Mục, max: 1, source: facts, rule: { use: three } }
            rules:
              three: { kind: threshold, figure: n, inputs: { n: { label: số } }, at-least: 3, known: stated, basis: x }
            """;

    @TempDir
    Path folder = Path.of("");

    private static SetFile check(String name, String text) {
        return CriteriaFiles.check(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// What stops the set, as it is said.
    private static List<String> placed(SetFile file) {
        return file.faults().stream()
                .filter(FileFault::stops)
                .map(fault -> fault.placed().vi())
                .toList();
    }

    @Test
    void one_file_may_hold_a_set_and_its_cases() {
        var file = check("bo.yaml", HEAD + """
                cases:
                  - { case: đủ ba, item: "1.1", inputs: { n: 3 }, points: 1, basis: đặt ra }
                  - { case: hai chưa đủ, item: "1.1", measured: 2, points: 1, basis: đặt ra }
                """);

        assertThat(file.set()).isPresent();
        assertThat(file.cases()).extracting(WorkedCase::name).containsExactly("đủ ba", "hai chưa đủ");
        assertThat(placed(file)).singleElement().asString().startsWith("bo.yaml, dòng 13: hai chưa đủ (1.1): phải là");
        assertThat(file.faults()).extracting(FileFault::kind).contains("case-fails", "unassigned");
    }

    @Test
    void faults_of_the_set_and_of_its_cases_come_together() throws IOException {
        var yaml = HEAD.replace("at-least: 3", "at-least: ba").replace("max: 1, source", "max: 1, nguồn");
        Files.writeString(folder.resolve("set.yaml"), yaml);
        Files.writeString(folder.resolve("cases.yaml"), """
                cases:
                  - { case: lạc, item: "9.9", points: 1, basis: đặt ra }
                  - { item: "1.1", inputs: { n: 3 }, points: một, basis: đặt ra }
                """);
        var faults = CriteriaFiles.check(folder).faults();

        assertThat(faults)
                .extracting(fault -> fault.file().replaceAll(".*/", "") + " " + fault.line())
                .contains("set.yaml 8", "set.yaml 10", "cases.yaml 2", "cases.yaml 3");
        assertThat(CriteriaFiles.check(folder).cases()).isEmpty();
    }

    @Test
    void forty_faults_are_forty_lines() {
        var items = IntStream.rangeClosed(1, 40)
                .mapToObj(at -> "  - { code: \"2.%d\", titel: Mục, max: \"%d,5\", source: facts, rule: { use: three } }"
                        .formatted(at, at))
                .collect(Collectors.joining("\n"));
        var file = check("bo.yaml", HEAD.replace("rules:", items + "\nrules:"));

        assertThat(file.set()).isEmpty();
        assertThat(placed(file))
                .filteredOn(said -> said.contains("không hiểu khóa \"titel\""))
                .hasSize(40);
        assertThat(placed(file))
                .filteredOn(said -> said.contains(",5\" không đúng dạng"))
                .hasSize(40);
        assertThat(file.faults())
                .extracting(FileFault::line)
                .contains(IntStream.rangeClosed(9, 48).boxed().toArray(Integer[]::new));
    }

    @Test
    void json_has_the_same_faults_at_its_own_lines() {
        var file = check("bo.json", """
                { "set": "thu", "title": "Bộ", "kind": "department", "years": [2030],
                  "items": [
                    { "code": "1", "title": "A", "max": "1" },
                    { "code": "1.1", "titel": "B", "max": "0,5", "source": "rumour" } ] }
                """);

        assertThat(placed(file))
                .contains("bo.json, dòng 4: \"0,5\" không đúng dạng; viết như 0.125.")
                .anyMatch(said -> said.startsWith("bo.json, dòng 4: không hiểu khóa \"titel\""))
                .anyMatch(said -> said.startsWith("bo.json, dòng 4: \"rumour\" không thuộc: "));
    }

    @Test
    void ten_thousand_items_are_refused_in_one_sentence() {
        var items = IntStream.rangeClosed(1, 10_000)
                .mapToObj(at -> "  - { code: \"1.%d\", title: Mục, max: 1 }".formatted(at % 999 + 1))
                .collect(Collectors.joining("\n"));
        var file = check("bo.yaml", HEAD.replace("rules:", items + "\nrules:"));

        assertThat(file.set()).isEmpty();
        assertThat(placed(file))
                .containsExactly("bo.yaml, dòng 7: có 10002 mục, quá mức cho phép (2000); chưa đọc mục nào.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bo.yaml|''|tệp rỗng",
                "bo.json|''|tệp rỗng",
                "bo.yaml|'- a'|phải là các cặp",
                "bo.yaml|'a: [b'|sai cú pháp YAML",
                "bo.docx|'a: b'|không đọc được dạng tệp",
                "bo|'a: b'|không đọc được dạng tệp"
            })
    void what_cannot_be_read_at_all_says_so(String name, String text, String sentence) {
        var file = check(name, text);

        assertThat(file.isReadable()).isFalse();
        assertThat(placed(file)).singleElement().asString().contains(sentence);
    }

    @Test
    void aliases_without_end_and_parts_that_hold_themselves_are_refused() {
        var bomb = IntStream.range(1, 60)
                .mapToObj(at -> "a%d: &a%d [*a%d, *a%d]".formatted(at, at, at - 1, at - 1))
                .collect(Collectors.joining("\n", "a0: &a0 [x, x]\n", "\n"));

        assertThat(placed(check("bo.yaml", bomb))).singleElement().asString().contains("tham chiếu quá nhiều");
        assertThat(placed(check("bo.yaml", "items: &a [*a]\n")))
                .anyMatch(said -> said.contains("tham chiếu tới chính nó"));
        assertThat(placed(check("bo.yaml", HEAD.replace("three: {", "three: { use: three,"))))
                .anyMatch(said -> said.contains("dòng 10: cách tính chung không được dùng lại"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bo.yaml", "bo.json"})
    void bytes_that_are_no_text_or_too_many_are_refused(String name) {
        var noText = CriteriaFiles.check(name, new byte[] {(byte) 0xC3, 0x28});
        var huge = CriteriaFiles.check(name, new byte[5 * 1024 * 1024]);

        assertThat(placed(noText)).singleElement().asString().contains("không phải văn bản UTF-8");
        assertThat(placed(huge)).singleElement().asString().contains("lớn hơn 4 MB");
        assertThat(List.of(noText.isReadable(), huge.isReadable())).containsOnly(false);
    }

    @Test
    void a_folder_without_a_set_is_refused_with_its_name() {
        assertThat(CriteriaFiles.check(folder).isReadable()).isFalse();
        assertThatThrownBy(() -> CriteriaFiles.read(folder))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("không tìm thấy tệp")
                .hasMessageContaining("set.yaml");
        assertThatThrownBy(() -> CriteriaFiles.read(folder.resolve("bo.json"))).isInstanceOf(BadInput.class);
    }

    @Test
    void a_name_that_is_empty_or_broken_over_lines_is_named() {
        var file = check("bo.yaml", HEAD.replace("max: 1, source", "lead: [\" \", \"Sở\\nA\"], max: 1, source"));

        assertThat(placed(file))
                .containsOnly(
                        "bo.yaml, dòng 8: \"lead\": tên phải viết trên một dòng, không có dấu chấm phẩy và không được để trống.");
    }

    @Test
    void half_a_character_is_refused() {
        var file = check("bo.yaml", HEAD.replace("title: Mục", "title: \"M\\ud83d\""));

        assertThat(placed(file)).contains("bo.yaml, dòng 8: có ký tự hỏng (một nửa của ký tự kép); hãy gõ lại.");
    }
}
