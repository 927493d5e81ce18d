package parindex.formats.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.rule.RuleKind;
import parindex.formats.criteria.writing.SetTree;
import parindex.formats.yaml.YamlWriter;

@Tag("F-12")
class SetTreeTest {
    private static final String SMALL = """
            set: thu
            title: Bộ thử
            kind: department
            years: [2030]
            settling: { facts: { digits: 4, way: cut }, known: stated, basis: 1/QĐ-THỬ }
            items:
              - code: "1"
                title: Lĩnh vực
                max: 1
              - code: "1.1"
                title: Mục
                max: 1
                source: facts
            """;

    private static CriteriaSet set(String yaml) {
        var file = CriteriaFiles.check("thu.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(file.faults()).noneMatch(fault -> fault.kind().startsWith("file-"));
        return file.set().orElseThrow();
    }

    /// The rule of the small set's only leaf, written again.
    private static String written(String rule) {
        var yaml = YamlWriter.text(SetTree.of(set(SMALL + "    rule: { known: stated, basis: x, " + rule + " }\n")));
        return yaml.substring(yaml.indexOf("rule:")).strip().replaceAll("\\s+", " ");
    }

    @Test
    void a_set_that_says_no_more_than_it_must_is_written_as_it_was_typed() {
        var typed = SMALL + "    rule: { kind: judgement, known: unknown, basis: x }\n";

        assertThat(YamlWriter.text(SetTree.of(set(typed)))).isEqualTo(typed);
    }

    @Test
    void keys_stand_in_the_order_of_the_reference_page() {
        var keys = new ArrayList<>(SetTree.of(OddSetFixture.set(2)).values().keySet());

        assertThat(keys)
                .isSubsetOf(
                        "set",
                        "title",
                        "kind",
                        "years",
                        "status",
                        "acts",
                        "law",
                        "size",
                        "bands",
                        "settling",
                        "printing",
                        "not-applicable",
                        "adjustments",
                        "lineage",
                        "rules",
                        "items")
                .contains("adjustments", "lineage", "not-applicable")
                .isSortedAccordingTo(java.util.Comparator.comparing(List.of(
                        "set",
                        "title",
                        "kind",
                        "years",
                        "status",
                        "acts",
                        "law",
                        "size",
                        "bands",
                        "settling",
                        "printing",
                        "not-applicable",
                        "adjustments",
                        "lineage",
                        "rules",
                        "items")::indexOf));
    }

    @Test
    void a_rule_that_several_items_have_is_written_once() {
        var rule = "    rule: { kind: judgement, known: unknown, basis: x }\n";
        var twice = SMALL.replace("max: 1", "max: 2").replaceFirst("(?s)(.*)max: 2", "$1max: 1") + rule
                + "  - { code: \"1.2\", title: Mục, max: 1, source: facts, rule: { kind: judgement, known: unknown, basis: x } }\n";

        assertThat(YamlWriter.text(SetTree.of(set(twice))))
                .contains("rules: { shared-1: { kind: judgement, known: unknown, basis: x } }")
                .containsPattern("(?s)rule: \\{ use: shared-1 }.*rule: \\{ use: shared-1 }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a - (b - c)",
                "(a + b) * c",
                "a / (b * c)",
                "a - b + c",
                "a * b / c",
                "a * (b + c)",
                "a + b * c",
                "a / b / c",
                "(a - b) / (a + c)",
                "12.5 * a + b - c"
            })
    void a_figure_is_written_with_no_more_brackets_than_it_needs(String by) {
        var inputs = "inputs: { a: { label: a }, b: { label: b }, c: { label: c } }";
        var rule = "kind: threshold, figure: { label: n, by: \"" + by + "\" }, " + inputs + ", at-least: 1";

        assertThat(written(rule)).contains("by: " + by);
    }

    @Test
    void the_longest_figure_is_still_within_the_limits_of_the_reader() {
        var sum = "a" + "+a".repeat(99);
        var rule = "kind: threshold, figure: { label: n, by: " + sum + " }, inputs: { a: { label: a } }, at-least: 1";

        assertThat(written(rule)).contains("by: " + sum);
    }

    @Test
    void every_kind_of_rule_stands_among_the_generated_sets() {
        Predicate<RuleKind> isThere = kind -> LongStream.range(0, 60)
                .mapToObj(OddSetFixture::set)
                .flatMap(set -> set.leaves().stream())
                .anyMatch(leaf -> leaf.scoring().orElseThrow().rule().kind() == kind);

        assertThat(RuleKind.values()).allMatch(isThere);
    }

    @Test
    void codes_keep_their_zeros() {
        var set =
                set(SMALL.replace("\"1.1\"", "\"1.10\"") + "    rule: { kind: judgement, known: unknown, basis: x }\n");

        assertThat(YamlWriter.text(SetTree.of(set))).contains("code: \"1.10\"");
        assertThat(set.leaves()).extracting(Item::code).containsExactly(ItemCode.of("1.10"));
    }
}
