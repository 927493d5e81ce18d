package parindex.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.assessment.EntryFixture.COUNTED;
import static parindex.core.assessment.EntryFixture.OTHER_RATIO;
import static parindex.core.assessment.EntryFixture.RATIO;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.assessment.EntryFinding.Kind;
import parindex.core.assessment.EntryFinding.Severity;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;

/// Checks between cells.
@Tag("E-16")
class EntryChecksTest {
    @Test
    void more_files_on_time_than_files_is_an_error_that_names_both() {
        var found = EntryFixture.checks(EntryFixture.ratio(RATIO, "700", "620")).at(EntryFixture.leaf(RATIO));
        assertThat(found).extracting(EntryFinding::kind).containsExactly(Kind.PART_ABOVE_WHOLE);
        assertThat(found.getFirst().severity()).isEqualTo(Severity.ERROR);
        assertThat(found.getFirst().said().vi())
                .isEqualTo("“hồ sơ đúng hạn” (700 hồ sơ) lớn hơn “tổng số hồ sơ” (620 hồ sơ).");
    }

    @Test
    @Tag("E-05")
    void a_denominator_of_zero_is_an_error_and_a_missing_one_a_warning() {
        assertThat(EntryFixture.kinds(EntryFixture.checks(EntryFixture.ratio(RATIO, "0", "0")), RATIO, Severity.ERROR))
                .containsExactly(Kind.NO_SENSE);
        var half = EntryFixture.given(RATIO, Map.of("on_time", "132"));
        assertThat(EntryFixture.kinds(EntryFixture.checks(half), RATIO, Severity.WARNING))
                .containsExactly(Kind.INCOMPLETE);
    }

    @Test
    void a_negative_count_and_a_half_one_are_errors() {
        for (var figure : new String[] {"-1", "1.5"}) {
            var checks = EntryFixture.checks(EntryFixture.given(COUNTED, Map.of("n", figure)));
            assertThat(EntryFixture.kinds(checks, COUNTED, Severity.ERROR)).containsExactly(Kind.NO_SENSE);
        }
    }

    @Test
    @Tag("E-11")
    void a_rate_thirty_points_above_the_last_round_is_a_warning_and_a_little_less_is_none() {
        var last = Map.of(RATIO, Facts.of("on_time", Share.of(50)).and("received", Share.of(100)));
        assertThat(EntryFixture.kinds(
                        EntryFixture.since(last, EntryFixture.ratio(RATIO, "80", "100")), RATIO, Severity.WARNING))
                .containsExactly(Kind.FAR_FROM_LAST);
        assertThat(EntryFixture.kinds(
                        EntryFixture.since(last, EntryFixture.ratio(RATIO, "79", "100")), RATIO, Severity.WARNING))
                .isEmpty();
    }

    @Test
    @Tag("E-11")
    void a_count_that_more_than_halved_or_grew_by_half_is_a_warning() {
        var last = Map.of(COUNTED, Facts.of("n", Share.of(10)));
        for (var figure : new String[] {"4", "16"}) {
            var checks = EntryFixture.since(last, EntryFixture.given(COUNTED, Map.of("n", figure)));
            assertThat(EntryFixture.kinds(checks, COUNTED, Severity.WARNING)).containsExactly(Kind.FAR_FROM_LAST);
        }
        var near = EntryFixture.since(last, EntryFixture.given(COUNTED, Map.of("n", "15")));
        assertThat(EntryFixture.kinds(near, COUNTED, Severity.WARNING)).isEmpty();
    }

    @Test
    void one_figure_with_two_values_is_a_warning_at_both_places() {
        var checks = EntryFixture.checks(
                EntryFixture.ratio(RATIO, "100", "620"), EntryFixture.ratio(OTHER_RATIO, "100", "602"));
        assertThat(EntryFixture.kinds(checks, RATIO, Severity.WARNING)).containsExactly(Kind.DIFFERS_ELSEWHERE);
        assertThat(checks.at(EntryFixture.leaf(OTHER_RATIO)).getFirst().said().vi())
                .isEqualTo("“tổng số hồ sơ” ở đây là 602 hồ sơ, ở tiêu chí 1.1 là 620 hồ sơ.");
    }

    @Test
    @Tag("E-06")
    void a_leaf_with_neither_document_nor_explanation_stops_the_sending_and_either_is_enough() {
        var bare = new Entry(COUNTED, EntryState.GIVEN, Map.of("n", "3"), "", 1);
        assertThat(EntryFixture.checks(bare).errors())
                .extracting(EntryFinding::kind)
                .containsExactly(Kind.UNPROVED);
        var proved = new EntryChecks(EntryFixture.sheet(bare), Map.of(), Set.of(COUNTED), EntryLimits.USUAL);
        assertThat(proved.errors()).isEmpty();
        assertThat(EntryFixture.checks(EntryFixture.given(COUNTED, Map.of("n", "3")))
                        .errors())
                .isEmpty();
    }

    @Test
    @Tag("F-06")
    void not_applicable_wants_a_reason() {
        var checks = EntryFixture.checks(new Entry(COUNTED, EntryState.NOT_APPLICABLE, Map.of(), " ", 1));
        assertThat(checks.errors()).extracting(EntryFinding::kind).containsExactly(Kind.NO_REASON);
    }

    @Test
    void errors_stand_before_warnings_and_notes() {
        var all = EntryFixture.checks(
                        EntryFixture.given(EntryFixture.OTHER_RATIO, Map.of("on_time", "3")),
                        EntryFixture.given(COUNTED, Map.of("n", "-3")))
                .all();
        assertThat(all).extracting(EntryFinding::severity).isSorted();
        assertThat(all.getFirst().item()).isEqualTo(COUNTED);
    }
}
