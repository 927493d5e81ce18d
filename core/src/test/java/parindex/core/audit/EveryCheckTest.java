package parindex.core.audit;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.ExampleFixture.theReport;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import parindex.core.unit.NameAliases;

/// Every check is listed, explained and keeps its word.
@Tag("U-01")
class EveryCheckTest {
    private static final String GUIDE = "see docs/how-to/add-a-check.md";

    static List<Check> checks() {
        return Audit.checks();
    }

    static List<CheckFixture.Source> sources() {
        return CheckFixture.sources();
    }

    @Test
    void every_check_in_the_source_is_listed_in_audit() {
        assertThat(Audit.checks())
                .as("checks listed in Audit; " + GUIDE)
                .extracting(check -> check.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(
                        sources().stream().map(CheckFixture.Source::name).toList());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void its_doc_comment_begins_with_a_sentence_on_what_it_looks_at(CheckFixture.Source check) {
        assertThat(check.firstSentence())
                .as("doc comment of %s; %s", check.name(), GUIDE)
                .hasSizeBetween(30, 220)
                .matches("(?s)[A-Z].*[.]");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_has_a_check_and_a_title_in_both_languages(FindingKind kind) {
        assertThat(Audit.checks())
                .as("a check for %s; %s", kind, GUIDE)
                .anyMatch(check -> check.kinds().contains(kind));
        assertThat(kind.title().vi())
                .isNotEqualTo(kind.code())
                .isNotEqualTo(kind.title().en())
                .doesNotEndWith(".");
        assertThat(kind.title().en()).isNotEqualTo(kind.code()).doesNotEndWith(".");
    }

    @ParameterizedTest
    @MethodSource("checks")
    void a_check_yields_only_kinds_it_declares(Check check) {
        var faulty = theReport()
                .replacing("gồm 02 tỉnh", "gồm 03 tỉnh")
                .replacing("7,5/8,5", "7,6/8,5")
                .replacing("0,53%", "0,63%")
                .replacing("\n1.2|", "\n1.7|");
        var input = AuditInput.of(faulty.card(), Optional.empty(), NameAliases.NONE);
        var kinds = check.on(input).stream().map(Finding::kind).collect(toSet());
        assertThat(check.kinds()).containsAll(kinds);
    }

    @Test
    void the_public_names_of_kinds_are_unique() {
        assertThat(Arrays.stream(FindingKind.values()).map(FindingKind::code)).doesNotHaveDuplicates();
    }
}
