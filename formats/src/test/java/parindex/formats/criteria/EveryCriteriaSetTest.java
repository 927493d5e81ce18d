package parindex.formats.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parindex.core.criteria.LegalBasis;
import parindex.core.criteria.SetFault;
import parindex.core.criteria.Terms;
import parindex.core.criteria.item.Item;
import parindex.core.language.Text;
import parindex.core.points.Citation;
import parindex.core.points.rule.RuleKind;
import parindex.core.scoring.WorkedCase;
import parindex.formats.FileFault;

/// Every set below `criteria`: what is added as data is tested as data. How to add one:
/// docs/how-to/add-a-criteria-set.md.
@Tag("F-03")
@Tag("R-06")
class EveryCriteriaSetTest {
    static List<Path> sets() {
        return BundledSets.atHome().folders();
    }

    private static String said(List<FileFault> faults) {
        return faults.stream().map(fault -> fault.placed().vi()).collect(Collectors.joining("\n"));
    }

    /// The sets of one status.
    private static List<Path> sets(Terms.Status status) {
        return sets().stream()
                .filter(folder -> CriteriaSetReader.read(folder).terms().status() == status)
                .toList();
    }

    static List<Path> partial() {
        return sets(Terms.Status.PARTIAL);
    }

    static List<Path> templates() {
        return sets(Terms.Status.TEMPLATE);
    }

    @Test
    void there_are_sets_of_every_status() {
        assertThat(Terms.Status.values())
                .allSatisfy(status -> assertThat(sets(status)).as("%s", status).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void nothing_in_the_set_is_wrong_or_has_to_be_accepted(Path folder) {
        var faults = CriteriaSetReader.check(folder).faults();

        assertThat(said(faults.stream()
                        .filter(fault -> fault.weight() != SetFault.Weight.NOTE)
                        .toList()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_case_holds_and_every_limit_is_tried(Path folder) {
        assertThat(said(CasesReader.check(folder, CriteriaSetReader.read(folder))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sets")
    @Tag("F-05")
    void every_leaf_has_a_rule_with_its_source(Path folder) {
        assertThat(CriteriaSetReader.read(folder).leaves())
                .allSatisfy(leaf -> assertThat(leaf.scoring())
                        .hasValueSatisfying(scoring ->
                                assertThat(scoring.basis().hasSource()).isTrue()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_rule_that_computes_has_a_case(Path folder) {
        var set = CriteriaSetReader.read(folder);
        var tried = CasesReader.read(folder, set).stream().map(WorkedCase::item).collect(Collectors.toSet());
        var computed = set.leaves().stream()
                .filter(leaf -> leaf.scoring().orElseThrow().rule().kind() != RuleKind.JUDGEMENT)
                .map(Item::code);

        assertThat(computed).allMatch(tried::contains);
    }

    @ParameterizedTest
    @MethodSource("sets")
    @Tag("R-10")
    void every_rule_is_worded_in_both_languages(Path folder) {
        assertThat(CriteriaSetReader.read(folder).leaves()).allSatisfy(leaf -> {
            var said = leaf.scoring().orElseThrow().rule().said(leaf.max());
            assertThat(said.vi()).endsWith(".").isNotEqualTo(said.en());
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void the_set_is_found_by_its_folder_and_says_where_it_comes_from(Path folder) {
        var name = folder.getFileName().toString();

        assertThat(BundledSets.atHome().find(name).id()).isEqualTo(name);
        assertThat(Files.exists(folder.resolve("SOURCE.md"))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("sets")
    @Tag("F-05")
    void every_act_that_is_cited_is_listed(Path folder) {
        var set = CriteriaSetReader.read(folder);
        var listed = set.terms().acts().stream().map(LegalBasis::number).collect(Collectors.toSet());
        var cited = Stream.concat(
                set.terms().law().stream(), set.items().stream().flatMap(item -> item.details().law().stream()));

        assertThat(set.terms().law()).isNotEmpty();
        assertThat(cited.map(Citation::act)).allMatch(listed::contains);
    }

    @ParameterizedTest
    @MethodSource("partial")
    @Tag("F-01")
    void a_set_of_which_only_the_outside_is_known_scores_nothing_and_says_what_is_missing(Path folder)
            throws IOException {
        var set = CriteriaSetReader.read(folder);
        var source = Files.readString(folder.resolve("SOURCE.md"));

        assertThat(set.items()).isEmpty();
        assertThat(set.title()).contains("chưa rõ cấu trúc");
        assertThat(source).contains("**partial**", "Not known", "To complete it");
    }

    @ParameterizedTest
    @MethodSource("templates")
    @Tag("F-01")
    void an_invented_set_says_so_everywhere(Path folder) throws IOException {
        var set = CriteriaSetReader.read(folder);

        assertThat(set.title()).endsWith("(mẫu minh họa, cần thay bằng bộ tiêu chí đã ban hành)");
        assertThat(Files.readString(folder.resolve("SOURCE.md"))).startsWith("# An invented set");
        assertThat(set.terms().acts()).isNotEmpty().allSatisfy(act -> {
            assertThat(act.number()).endsWith("-THỬ").doesNotEndWith("QĐ-BNV");
            assertThat(act.title()).contains("bịa ra để làm mẫu");
        });
        assertThat(set.leaves())
                .allSatisfy(
                        leaf -> assertThat(leaf.scoring().orElseThrow().basis().source())
                                .isEqualTo(new Text("quy định bịa ra để làm mẫu", "invented as a model")));
    }
}
