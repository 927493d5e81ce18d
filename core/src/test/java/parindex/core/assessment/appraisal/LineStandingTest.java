package parindex.core.assessment.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.appraisal.OnTheTable.Change.What;
import parindex.core.assessment.appraisal.OnTheTable.Document;
import parindex.core.assessment.workflow.RoundStage;
import parindex.core.points.Points;
import parindex.core.points.table.AllowedPoints;

/// Where a line stands, from what was decided and replied.
class LineStandingTest {
    private static final Instant START = Instant.parse("2027-02-01T02:00:00Z");
    private static final OnTheTable ONE = table("1", Map.of());

    private static OnTheTable table(String points, Map<String, Document> documents) {
        return new OnTheTable(EntryState.GIVEN, "{}", "", Optional.of(Points.of(points)), documents);
    }

    private static Stamp minute(int minute) {
        return new Stamp("Người Thử", START.plusSeconds(60L * minute));
    }

    private static LineDecision decided(Phase phase, Verdict verdict, String points, int minute) {
        var given = points.isEmpty() ? Optional.<Points>empty() : Optional.of(Points.of(points));
        return new LineDecision(phase, verdict, given, "vì thế", ONE, minute(minute));
    }

    private static LineFeed feed(LineDecision... decisions) {
        return new LineFeed(List.of(decisions), List.of(), List.of());
    }

    private static LineDecision council(String points, int minute) {
        var minutes = new Minutes("12/BB-HĐTĐ", LocalDate.of(2027, 3, 20));
        return new LineDecision(
                Phase.COUNCIL,
                Verdict.DECIDED,
                Optional.of(Points.of(points)),
                "",
                ONE,
                minute(minute),
                Optional.of(minutes));
    }

    private static LineFeed replied(LineFeed feed, Stance stance, int minute) {
        return new LineFeed(feed.decisions(), List.of(new Reply(stance, "lời", minute(minute))), List.of());
    }

    private static LineStanding standing(LineFeed feed, RoundStage stage) {
        return new LineStanding(feed, ONE, stage);
    }

    @Test
    @Tag("E-19")
    void after_the_date_no_reply_is_silence_and_never_agreement() {
        var asked = feed(decided(Phase.FIRST, Verdict.ASKED, "", 1));
        assertThat(standing(asked, RoundStage.EXPLANATION).answer()).isEqualTo(Answer.AWAITED);
        var after = standing(asked, RoundStage.SECOND_APPRAISAL);
        assertThat(after.answer()).isEqualTo(Answer.SILENT);
        assertThat(after.answer().said().vi())
                .isEqualTo("Đơn vị không phản hồi")
                .doesNotContain("đồng ý");
        assertThat(after.state()).isEqualTo(LineState.UNANSWERED);
        var lowered = feed(decided(Phase.FIRST, Verdict.SCORED, "0.5", 1));
        assertThat(standing(lowered, RoundStage.SECOND_APPRAISAL).answer()).isEqualTo(Answer.SILENT);
        assertThat(standing(lowered, RoundStage.CLOSED).answer()).isEqualTo(Answer.SILENT);
    }

    @Test
    @Tag("E-19")
    void a_reply_counts_only_when_it_comes_after_the_question() {
        var lowered = feed(decided(Phase.FIRST, Verdict.SCORED, "0.5", 5));
        assertThat(standing(replied(lowered, Stance.DISAGREE, 3), RoundStage.EXPLANATION)
                        .answer())
                .isEqualTo(Answer.AWAITED);
        var disagreed = standing(replied(lowered, Stance.DISAGREE, 7), RoundStage.SECOND_APPRAISAL);
        assertThat(disagreed.answer()).isEqualTo(Answer.DISAGREES);
        assertThat(disagreed.state()).isEqualTo(LineState.ANSWERED);
        var agreed = standing(replied(lowered, Stance.AGREE, 7), RoundStage.SECOND_APPRAISAL);
        assertThat(agreed.state()).isEqualTo(LineState.DONE);
    }

    @Test
    @Tag("E-18")
    void the_unit_sees_what_was_scored_otherwise_only_when_explanation_begins_and_a_question_at_once() {
        var lowered = feed(decided(Phase.FIRST, Verdict.SCORED, "0.5", 1));
        assertThat(standing(lowered, RoundStage.APPRAISAL).isQuestioned()).isFalse();
        assertThat(standing(lowered, RoundStage.EXPLANATION).isQuestioned()).isTrue();
        var asked = feed(decided(Phase.FIRST, Verdict.ASKED, "", 1));
        assertThat(standing(asked, RoundStage.APPRAISAL).isQuestioned()).isTrue();
        var accepted = feed(decided(Phase.FIRST, Verdict.ACCEPTED, "1", 1));
        assertThat(standing(accepted, RoundStage.EXPLANATION).isQuestioned()).isFalse();
        var again = new LineFeed(accepted.decisions(), List.of(), List.of(minute(4)));
        assertThat(standing(again, RoundStage.APPRAISAL).isQuestioned()).isTrue();
    }

    @Test
    @Tag("E-22")
    @Tag("E-07")
    void an_edit_or_a_new_document_after_a_decision_puts_the_line_back_and_shows_the_difference() {
        var accepted = feed(decided(Phase.FIRST, Verdict.ACCEPTED, "1", 1));
        assertThat(standing(accepted, RoundStage.APPRAISAL).state()).isEqualTo(LineState.DONE);
        var proved = table("1", Map.of("7", new Document(2, "tr. 3", "Báo cáo thử")));
        var changed = new LineStanding(accepted, proved, RoundStage.APPRAISAL);
        assertThat(changed.state()).isEqualTo(LineState.CHANGED);
        assertThat(changed.state().said().vi()).isEqualTo("Đã sửa – xem lại");
        assertThat(changed.changes()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo(What.DOCUMENT_ADDED);
            assertThat(change.about()).isEqualTo("Báo cáo thử");
        });
        var edited = new LineStanding(accepted, table("0.5", Map.of()), RoundStage.APPRAISAL);
        assertThat(edited.changes()).extracting(OnTheTable.Change::what).containsExactly(What.POINTS);
        assertThat(edited.changes().getFirst().before()).isEqualTo("1");
    }

    @Test
    @Tag("E-20")
    @Tag("I8")
    void the_second_appraisal_stands_before_the_first_and_that_before_what_was_computed() {
        var computed = Optional.of(Points.of("1"));
        assertThat(LineFeed.EMPTY.points(computed)).isEqualTo(computed);
        var first = decided(Phase.FIRST, Verdict.SCORED, "0.25", 1);
        assertThat(feed(first).points(computed)).contains(Points.of("0.25"));
        var second = decided(Phase.SECOND, Verdict.SCORED, "0.75", 9);
        assertThat(feed(second, first).points(computed)).contains(Points.of("0.75"));
        var asked = decided(Phase.FIRST, Verdict.ASKED, "", 1);
        assertThat(feed(asked).points(computed)).isEqualTo(computed);
    }

    @Test
    @Tag("E-18")
    @Tag("R-09")
    void another_score_needs_a_reason_and_a_step_that_the_rule_has() {
        var steps = new AllowedPoints(Points.of("0.5"), List.of(Points.of("0"), Points.of("0.25"), Points.of("0.5")));
        var now = table("0.5", Map.of());
        assertThat(scored("0.3", "vì thế").fault(now, steps).orElseThrow().vi())
                .isEqualTo("Không thể cho 0,3 điểm ở mục này; chỉ được: 0; 0,25; 0,5.");
        assertThat(scored("0.25", " ").fault(now, steps).orElseThrow().vi()).contains("phải nêu lý do");
        assertThat(scored("0.25", "thiếu báo cáo").fault(now, steps)).isEmpty();
        assertThat(scored("0.5", "").fault(now, steps)).isEmpty();
        var any = new AllowedPoints(Points.of("0.5"), List.of());
        assertThat(scored("0.51", "vì thế").fault(now, any)).isPresent();
        assertThat(scored("-0.1", "vì thế").fault(now, any)).isPresent();
        assertThat(new Proposal(Verdict.ASKED, Optional.empty(), "").fault(now, any))
                .isPresent();
        var empty = new OnTheTable(EntryState.EMPTY, "{}", "", Optional.empty(), Map.of());
        assertThat(new Proposal(Verdict.ACCEPTED, Optional.empty(), "").fault(empty, any))
                .isPresent();
    }

    private static Proposal scored(String points, String reason) {
        return new Proposal(Verdict.SCORED, Optional.of(Points.of(points)), reason);
    }

    @Test
    @Tag("E-20")
    void the_council_has_the_last_word_and_a_correction_is_one_more_line() {
        var second = decided(Phase.SECOND, Verdict.SCORED, "0.75", 9);
        var feed = feed(decided(Phase.FIRST, Verdict.SCORED, "0.5", 1), council("0.25", 8), second);
        assertThat(feed.points(ONE.points())).contains(Points.of("0.25"));
        assertThat(feed.appraised()).contains(second);
        assertThat(standing(feed, RoundStage.SECOND_APPRAISAL).state()).isEqualTo(LineState.DONE);
        var corrected = feed(decided(Phase.FIRST, Verdict.SCORED, "0.5", 1), council("0.25", 8), council("1", 10));
        assertThat(corrected.points(ONE.points())).contains(Points.of("1"));
        assertThat(corrected.decisions()).hasSize(3);
        var outcome =
                new LineOutcome("Đơn vị Thử", parindex.core.criteria.item.ItemCode.of("1.1"), ONE.points(), corrected);
        assertThat(outcome.moved()).isEqualTo(Points.ZERO);
        assertThat(outcome.byCouncil()).isEqualTo(Points.of("0.5"));
        assertThat(outcome.last()).isEqualTo(Points.of("1"));
    }

    private static Ruling ruling(String points, String reason, String number, String day) {
        return new Ruling(
                Optional.of(points).filter(some -> !some.isEmpty()).map(Points::of),
                reason,
                number,
                Optional.of(day).filter(some -> !some.isEmpty()).map(LocalDate::parse));
    }

    @Test
    @Tag("E-20")
    @Tag("R-09")
    void a_decision_of_the_council_names_its_minutes_and_says_why_where_it_differs() {
        var allowed = new AllowedPoints(Points.of("1"), List.of(Points.ZERO, Points.of("0.5"), Points.of("1")));
        var today = LocalDate.of(2027, 3, 21);
        var feed = feed(decided(Phase.FIRST, Verdict.SCORED, "0.5", 1));
        assertThat(ruling("0.5", "", "12/BB", "2027-03-20").fault(feed, ONE, allowed, today))
                .as("the same score needs no reason, also where the unit gave itself another")
                .isEmpty();
        assertThat(ruling("1", "", "12/BB", "2027-03-20").fault(feed, ONE, allowed, today))
                .contains(AppraisalWording.noReasonOfCouncil());
        assertThat(ruling("1", "đủ", "12/BB", "2027-03-20").fault(feed, ONE, allowed, today))
                .isEmpty();
        assertThat(ruling("0.7", "đủ", "12/BB", "2027-03-20").fault(feed, ONE, allowed, today))
                .isPresent();
        assertThat(ruling("", "đủ", "12/BB", "2027-03-20").fault(feed, ONE, allowed, today))
                .contains(AppraisalWording.noPoints());
        assertThat(ruling("1", "đủ", " ", "2027-03-20").fault(feed, ONE, allowed, today))
                .contains(AppraisalWording.noMinutes());
        assertThat(ruling("1", "đủ", "12/BB", "").fault(feed, ONE, allowed, today))
                .contains(AppraisalWording.noMinutes());
        assertThat(ruling("1", "đủ", "12/BB", "2027-03-22").fault(feed, ONE, allowed, today))
                .contains(AppraisalWording.minutesAhead());
        var again = feed(decided(Phase.FIRST, Verdict.SCORED, "0.5", 1), council("0.5", 2));
        assertThat(ruling("0.5", "", "13/BB", "2027-03-20").fault(again, ONE, allowed, today))
                .as("a correction needs a reason, also of the minutes alone")
                .contains(AppraisalWording.noReasonOfCouncil());
    }
}
