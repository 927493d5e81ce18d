package parindex.core.assessment.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parindex.core.assessment.workflow.Countdown.Nearness;
import parindex.core.assessment.workflow.RoundStage.State;

/// Five dates, the clock, and what they mean together.
@Tag("E-15")
class CalendarTest {
    private static final Calendar CALENDAR = Calendar.of(
            there("2027-01-01T00:00:00"),
            there("2027-01-16T00:00:00"),
            there("2027-02-01T00:00:00"),
            there("2027-02-11T00:00:00"),
            there("2027-03-01T00:00:00"));

    private static Instant there(String time) {
        return Instant.parse(time + "+07:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T23:59:59, ANNOUNCED",
        "2027-01-01T00:00:00, SELF_ASSESSMENT",
        "2027-01-15T23:59:59, SELF_ASSESSMENT",
        "2027-01-16T00:00:00, APPRAISAL",
        "2027-02-01T00:00:00, EXPLANATION",
        "2027-02-11T00:00:00, SECOND_APPRAISAL",
        "2027-03-01T00:00:00, CLOSED"
    })
    void the_clock_moves_an_open_round_on_to_the_second(String now, RoundStage stage) {
        assertThat(RoundStage.of(State.OPEN, CALENDAR, there(now))).isEqualTo(stage);
        assertThat(RoundStage.of(State.PREPARING, CALENDAR, there(now))).isEqualTo(RoundStage.PREPARING);
        assertThat(RoundStage.of(State.WITHDRAWN, CALENDAR, there(now))).isEqualTo(RoundStage.WITHDRAWN);
    }

    @Test
    void an_end_is_said_by_its_last_second() {
        var set = Calendar.EMPTY.with(Milestone.SELF_ASSESSMENT_ENDS, there("2027-01-15T23:59:59"));
        assertThat(set.at(Milestone.SELF_ASSESSMENT_ENDS)).contains(there("2027-01-16T00:00:00"));
        assertThat(set.said(Milestone.SELF_ASSESSMENT_ENDS)).contains(there("2027-01-15T23:59:59"));
        assertThat(set.with(Milestone.OPENING, there("2027-01-01T00:00:00")).at(Milestone.OPENING))
                .contains(there("2027-01-01T00:00:00"));
    }

    @Test
    void missing_dates_and_dates_out_of_order_are_named() {
        assertThat(CALENDAR.faults()).isEmpty();
        assertThat(Calendar.EMPTY.faults()).extracting(Calendar.Fault::at).containsExactly(Milestone.values());
        assertThat(CALENDAR.with(Milestone.APPRAISAL_ENDS, there("2027-01-10T23:59:59"))
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.said().vi())
                        .isEqualTo(
                                "Ngày hết hạn thẩm định lần 1 (23:59:59 ngày 10/01/2027) phải sau ngày hết hạn tự đánh "
                                        + "giá (23:59:59 ngày 15/01/2027)."));
    }

    @Test
    void results_may_be_published_the_moment_explanations_end() {
        assertThat(CALENDAR.with(Milestone.PUBLICATION, there("2027-02-11T00:00:00"))
                        .faults())
                .isEmpty();
        assertThat(CALENDAR.with(Milestone.PUBLICATION, there("2027-02-10T23:59:59"))
                        .faults())
                .hasSize(1);
    }

    @Test
    void more_time_for_one_item_opens_that_item_alone() {
        var later = new Extension(Set.of("2.4"), there("2027-01-20T00:00:00"));
        assertThat(CALENDAR.until(List.of(later), "2.4")).contains(later.until());
        assertThat(CALENDAR.until(List.of(later), "2.5")).contains(there("2027-01-16T00:00:00"));
        assertThat(CALENDAR.until(List.of(later))).contains(later.until());
        assertThat(CALENDAR.until(List.of(new Extension(Set.of(), there("2027-01-10T00:00:00"))), "2.4"))
                .contains(there("2027-01-16T00:00:00"));
    }

    @Test
    void a_unit_with_more_time_still_assesses_itself_until_that_is_over() {
        var given = List.of(new Extension(Set.of(), there("2027-01-20T00:00:00")));
        assertThat(RoundStage.APPRAISAL.extended(CALENDAR, given, there("2027-01-19T23:59:59")))
                .isEqualTo(RoundStage.SELF_ASSESSMENT);
        assertThat(RoundStage.APPRAISAL.extended(CALENDAR, given, there("2027-01-20T00:00:00")))
                .isEqualTo(RoundStage.APPRAISAL);
        assertThat(RoundStage.ANNOUNCED.extended(CALENDAR, given, there("2026-12-31T00:00:00")))
                .isEqualTo(RoundStage.ANNOUNCED);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-08T23:59:59, FAR, 'Còn 7 ngày, đến hết 23:59:59 ngày 15/01/2027'",
        "2027-01-09T00:00:00, NEAR, 'Còn 7 ngày, đến hết 23:59:59 ngày 15/01/2027'",
        "2027-01-14T23:59:59, NEAR, 'Còn 1 ngày, đến hết 23:59:59 ngày 15/01/2027'",
        "2027-01-15T00:00:00, LAST_DAY, 'Còn 24:00:00, đến hết 23:59:59 ngày 15/01/2027'",
        "2027-01-15T23:59:59, LAST_DAY, 'Còn 00:00:01, đến hết 23:59:59 ngày 15/01/2027'",
        "2027-01-16T00:00:00, OVER, 'Đã hết hạn lúc 23:59:59 ngày 15/01/2027'"
    })
    void a_countdown_says_how_near_the_end_is(String now, Nearness nearness, String said) {
        var countdown = new Countdown(there("2027-01-16T00:00:00"), there(now));
        assertThat(countdown.nearness()).isEqualTo(nearness);
        assertThat(countdown.said().vi()).isEqualTo(said);
    }
}
