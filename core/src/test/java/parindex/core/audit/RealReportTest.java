package parindex.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.ExampleFixture.theReport;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Everything that is wrong in the real report, kind by kind, and nothing else.
@Tag("U-01")
class RealReportTest {
    private static final AuditReport AUDIT = theReport().audit();

    @Test
    void eight_percentages_are_its_only_errors() {
        assertThat(AUDIT.of(Severity.ERROR))
                .extracting(finding -> finding.kind().code() + " " + finding.code())
                .containsExactly(Stream.of("3.4.1", "3.4.2", "3.4.3", "5.2", "5.5", "5.7", "5.9.4", "7.1.9")
                        .map(code -> "percent-mismatch " + code)
                        .toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "percent-missing | 4.4",
                "ambiguous-figure | 7.1",
                "cell-broken | 6.1.2 8.5",
                "cause-missing | 2.4.1 2.4.2 2.4.3 2.4.4 3.4.1 3.4.2 3.4.3 5.9.1 5.9.2 5.9.3 5.9.4 7.1.3 7.1.9",
                "cause-misplaced | 5.4 6.2.1",
                "cause-contradicts-cause | 7.1.10",
                "responsible-missing | 5.2.1 5.4 5.5.2 5.9.1 5.9.2 5.9.3 5.9.4 7.1.3 7.1.9",
                "responsible-unlabelled | 3.4.1 3.4.2 3.4.3 5.7.2",
                "loss-not-mentioned | 6.1.2 6.2.1 8.4 8.5 8.6",
                "percent-cut | 2.4.4 4 4.4.1 4.4.2 4.4.3 5 5.8 5.9 6 6.4 7.5 8 8.1.3 8.1.4",
                "score-cut | 4 5 7 total",
                "code-form | 7.1.10 7.1.11",
                "figure-form | 3.4.3 5.9",
                "heading-number | total",
                "text-arithmetic | total"
            })
    void each_kind_is_found_on_these_items_and_no_others(String kind, String codes) {
        assertThat(AUDIT.findings().stream()
                        .filter(finding -> finding.kind().code().equals(kind)))
                .extracting(finding -> finding.code().isEmpty() ? "total" : finding.code())
                .containsExactlyInAnyOrder(codes.split(" "));
    }

    @Test
    void there_are_seventy_findings_in_all() {
        assertThat(AUDIT.counts().values()).containsExactly(8L, 39L, 23L);
    }

    @Test
    void the_two_causes_that_contradict_each_other_are_both_named() {
        var finding = AUDIT.of(FindingKind.CAUSE_CONTRADICTS_CAUSE).getFirst();
        assertThat(finding.message().vi()).startsWith("7.1.10 và 7.1.11:");
    }

    @Test
    void the_heading_in_part_two_should_be_2() {
        var finding = AUDIT.of(FindingKind.HEADING_NUMBER).getFirst();
        assertThat(List.of(finding.stated(), finding.expected())).containsExactly("1.2", "2");
        assertThat(finding.place().line()).isEqualTo(149);
    }

    @Test
    void the_areas_as_the_text_prints_them_add_to_82_02() {
        var finding = AUDIT.of(FindingKind.TEXT_ARITHMETIC).getFirst();
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(List.of(finding.stated(), finding.expected())).containsExactly("82.05", "82.02");
    }

    @Test
    void every_finding_says_what_why_and_what_to_do_in_both_languages() {
        assertThat(AUDIT.findings())
                .allSatisfy(finding -> assertThat(List.of(finding.message(), finding.reason(), finding.advice()))
                        .allSatisfy(text -> {
                            assertThat(text.vi()).endsWith(".");
                            assertThat(text.en()).endsWith(".");
                            assertThat(text.vi()).isNotEqualTo(text.en());
                        }));
    }
}
