package parindex.formats.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Source;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Rule;
import parindex.formats.BadInput;
import parindex.formats.FileFault;

@Tag("F-03")
class CriteriaSetReaderTest {
    private static final String HEAD = """
            set: thu
            title: Bộ thử
            kind: department
            years: [2030]
            acts: [{ number: 1/QĐ-THỬ, title: Quyết định thử }]
            settling: { facts: { digits: 4, way: cut }, known: stated, basis: 1/QĐ-THỬ }
            law: [{ act: 1/QĐ-THỬ }]

            items:
              - { code: "1", title: Lĩnh vực thử, max: 1, lead: Sở Thử }
            """;

    @TempDir
    Path folder = Path.of("");

    private List<FileFault> check(String yaml) throws IOException {
        Files.writeString(folder.resolve("set.yaml"), yaml);
        return CriteriaSetReader.check(folder).faults();
    }

    /// Faults of a set whose only leaf is scored by a rule that begins on line 14.
    private List<String> rule(String rule) throws IOException {
        var leaf = "  - code: \"1.1\"\n    title: Mục thử\n    max: 1\n    source: facts\n    rule:\n";
        return check(HEAD + leaf + rule.indent(6)).stream()
                .map(fault -> fault.line() + ": " + fault.said().vi())
                .toList();
    }

    @Test
    void every_fault_of_a_file_is_named_at_once_with_its_line() throws IOException {
        var faults = check(HEAD + """
                  - { code: "1.1", title: Mục, max: "0,5", source: facts, rule: { kind: judgement, known: maybe, basis: x } }
                  - { code: 1.x, title: Mục, max: 1, source: rumour }
                  - { code: "1.2", titel: Mục, max: 0.5, source: facts }
                extra: true
                """);

        assertThat(faults).extracting(FileFault::line).contains(11, 12, 13, 14);
        assertThat(faults)
                .extracting(fault -> fault.said().vi())
                .anySatisfy(said -> assertThat(said).isEqualTo("\"0,5\" không đúng dạng; viết như 0.125."));
        assertThat(faults)
                .extracting(fault -> fault.said().vi())
                .anySatisfy(
                        said -> assertThat(said).startsWith("không hiểu khóa \"titel\"; ở đây chỉ dùng: code, title"));
        assertThat(faults).extracting(fault -> fault.placed().vi()).allMatch(said -> said.contains("set.yaml, dòng "));
    }

    @Test
    void faults_of_the_tree_stand_at_the_line_of_their_item() throws IOException {
        var faults = check(
                HEAD
                        + "  - { code: \"1.1\", title: M, max: 0.95, source: facts, rule: { kind: judgement, known: unknown, basis: x } }\n");

        assertThat(faults)
                .extracting(fault -> fault.placed().vi())
                .singleElement()
                .asString()
                .endsWith("set.yaml, dòng 10: 1: điểm chuẩn 1 nhưng các mục con cộng lại 0,95, lệch 0,05.");
    }

    @Test
    void a_sound_set_is_read_with_all_kinds_of_rules() throws IOException {
        assertThat(rule("""
                kind: checklist
                known: stated
                basis: 1/QĐ-THỬ
                parts:
                  - { part: plan, label: kế hoạch, points: 0.5 }
                  - { part: report, label: báo cáo, points: 0.5 }
                """)).isEmpty();
        assertThat(leafRule()).isInstanceOf(Checklist.class);
        assertThat(rule("""
                kind: deduction
                known: stated
                basis: 1/QĐ-THỬ
                figure: n
                inputs: { n: { label: số vụ, from: 0, whole: true } }
                each: 0.25
                """)).isEmpty();
        assertThat(leafRule()).isInstanceOf(Deduction.class);
    }

    private Rule leafRule() {
        var set = CriteriaSetReader.read(folder);
        assertThat(set.item(ItemCode.of("1")).map(Item::source)).contains(Source.FACTS);
        return set.item(ItemCode.of("1.1")).flatMap(Item::scoring).orElseThrow().rule();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: magic|\"magic\" không thuộc: threshold, steps",
                "kind: steps|thiếu \"figure\"",
                "kind: threshold;figure: n;inputs: { n: { label: n } }|phải có đúng một trong: at-least",
                "kind: threshold;figure: m;inputs: { n: { label: n } };at-least: 1|figure dùng \"m\" nhưng inputs chỉ có: n",
                "kind: threshold;figure: { label: t, by: a / (b };inputs: { a: { label: a }, b: { label: b } };at-least: 1|ngoặc mở",
                "kind: threshold;figure: { label: t, by: a ^ b };inputs: { a: { label: a }, b: { label: b } };at-least: 1|không hiểu \"^\"",
                "kind: threshold;figure: a / b;inputs: { a: { label: a }, b: { label: b } };at-least: 1|phải có tên",
                "kind: threshold;figure: a;inputs: { a: { label: a }, b: { label: b } };at-least: 1|đầu vào \"b\" không được dùng",
                "kind: threshold;figure: a;inputs: { a: { label: a, unit: '%' } };at-least: 1|\"1\" không đúng dạng; viết như 50%",
                "kind: threshold;figure: a;inputs: { a: { label: a } };at-least: 50%|\"50%\" không đúng dạng; viết như 1.125",
                "kind: steps;figure: a;inputs: { a: { label: a } };steps: [{ from: 0, points: 2 }]|2 điểm nằm ngoài khoảng",
                "use: nothing|không có cách tính chung tên \"nothing\"",
                "kind: judgement;allowed: [0, 3]|3 điểm nằm ngoài khoảng"
            })
    void a_rule_that_cannot_be_right_is_named(String ruleAndSentence) throws IOException {
        var parts = ruleAndSentence.split("\\|");
        var faults = rule("known: stated;basis: 1/QĐ-THỬ;".concat(parts[0]).replace(";", "\n"));

        assertThat(faults).anySatisfy(fault -> assertThat(fault).contains(parts[1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- a\n- b\n",
                "set: [unclosed\n",
                "set: a\nset: b\n",
                "set: !!javax.script.ScriptEngineManager [x]\n",
                "items: nothing\n",
                "a: &a [*a, *a]\nset: *a\n",
                "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{\n",
                "set: \u0007\n"
            })
    void a_file_that_is_no_set_gives_sentences_and_no_accident(String text) throws IOException {
        assertThat(check(text))
                .isNotEmpty()
                .allMatch(fault -> !fault.said().vi().isBlank());
    }

    @Test
    void aliases_that_unfold_without_end_are_refused() throws IOException {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        assertThat(check(bomb.toString())).hasSize(1);
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws IOException {
        Files.write(folder.resolve("set.yaml"), new byte[] {(byte) 0xC3, 0x28});

        assertThat(CriteriaSetReader.check(folder).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.placed().vi()).contains("không phải văn bản UTF-8"));
    }

    @Test
    void a_faulty_set_is_refused_with_all_its_faults() throws IOException {
        check(HEAD);

        assertThatThrownBy(() -> CriteriaSetReader.read(folder))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("1: lĩnh vực phải có tiêu chí.");
        assertThatThrownBy(() -> CriteriaSetReader.read(folder.resolve("không-có.yaml")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("không tìm thấy tệp");
    }

    @Test
    @Tag("R-06")
    void a_case_that_no_longer_holds_is_named_with_its_line() throws IOException {
        rule("kind: threshold\nknown: stated\nbasis: 1/QĐ-THỬ\nfigure: n\ninputs: { n: { label: số } }\nat-least: 3");
        Files.writeString(folder.resolve("cases.yaml"), """
                cases:
                  - { case: đủ ba, item: "1.1", measured: 3, points: 1, basis: đặt ra }
                  - { case: hai cũng đủ, item: "1.1", measured: 2, points: 1, basis: đặt ra }
                  - { case: thừa số, item: "1.1", measured: 2/3, points: 1, basis: đặt ra }
                  - { case: lạc, item: "9.9", measured: 2, points: 1, basis: đặt ra }
                """);
        var faults = CasesReader.check(folder, CriteriaSetReader.read(folder));

        assertThat(faults).extracting(FileFault::line).containsExactly(3, 4, 4, 5);
        assertThat(faults.getFirst().said().vi()).startsWith("hai cũng đủ (1.1): phải là 1 điểm, tính ra 0 điểm.");
    }

    @Test
    void a_name_that_is_no_set_lists_those_there_are() {
        assertThatThrownBy(() -> BundledSets.atHome().find("vn-tinh-2020"))
                .isInstanceOf(BadInput.class)
                .hasMessageMatching(".* Có sẵn: .*\\bvn-province-2020\\b.*");
    }
}
