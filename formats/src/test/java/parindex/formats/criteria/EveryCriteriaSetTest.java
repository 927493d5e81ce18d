package parindex.formats.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parindex.core.criteria.Item;
import parindex.core.points.RuleKind;
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

    @Test
    void there_is_a_set() {
        assertThat(sets()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void the_set_is_sound(Path folder) {
        assertThat(said(CriteriaSetReader.check(folder).faults())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_case_holds(Path folder) {
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
}
