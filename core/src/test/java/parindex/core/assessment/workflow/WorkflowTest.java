package parindex.core.assessment.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.assessment.Duties;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Place;
import parindex.core.assessment.Role;
import parindex.core.assessment.workflow.Refusal.Reason;

/// The table of the workflow, walked from end to end.
@Tag("E-17")
@Tag("S13")
class WorkflowTest {
    private static final Standpoint DRAFTER = only(Role.DRAFTER, Seat.AGENCY);
    private static final Standpoint HEAD_OF_AGENCY = only(Role.HEAD, Seat.AGENCY);
    private static final Standpoint HEAD_OF_UNIT = only(Role.HEAD, Seat.UNIT);
    private static final Standpoint HOST = only(Role.COORDINATOR, Seat.HOST);
    private static final Set<Condition> ALL = Set.of(Condition.values());

    /// All conditions met, none, and every way in which a single one is missing.
    private static final List<Set<Condition>> CONDITIONS = Stream.concat(
                    Stream.of(ALL, Set.<Condition>of()), ALL.stream().map(one -> EnumSet.complementOf(EnumSet.of(one))))
            .map(Set::copyOf)
            .toList();

    private static Standpoint only(Role role, Seat seat) {
        return new Standpoint(Map.of(seat, Set.of(role)));
    }

    private static Situation entering(SheetStage sheet, PartStage part) {
        return new Situation(RoundStage.SELF_ASSESSMENT, sheet, part, ALL);
    }

    private static Optional<Reason> reason(Situation now, Standpoint who, Deed deed) {
        return Workflow.refusal(now, who, deed).map(Refusal::reason);
    }

    /// Every situation there can be.
    private static List<Situation> situations() {
        var all = new ArrayList<Situation>();
        for (var round : RoundStage.values()) {
            for (var sheet : SheetStage.values()) {
                for (var part : PartStage.values()) {
                    CONDITIONS.forEach(met -> all.add(new Situation(round, sheet, part, met)));
                }
            }
        }
        return all;
    }

    private static boolean isListed(Situation now, Role role, Seat seat, Deed deed) {
        return Workflow.STEPS.stream()
                .anyMatch(step -> step.deed() == deed
                        && step.seat() == seat
                        && step.roles().contains(role)
                        && step.rounds().contains(now.round())
                        && step.move().sheets().contains(now.sheet())
                        && step.move().parts().contains(now.part())
                        && now.met().containsAll(step.conditions()));
    }

    private static boolean isDoneBy(Role role, Seat seat, Deed deed) {
        return Workflow.STEPS.stream()
                .anyMatch(step -> step.deed() == deed
                        && step.seat() == seat
                        && step.roles().contains(role));
    }

    @Test
    void whatever_the_table_does_not_list_is_refused_and_whatever_it_lists_is_not() {
        var walked = 0;
        for (var now : situations()) {
            for (var role : Role.values()) {
                for (var seat : Seat.values()) {
                    for (var deed : Deed.values()) {
                        var refusal = Workflow.refusal(now, only(role, seat), deed);
                        assertThat(refusal.isEmpty())
                                .as("%s as %s of %s: %s", now, role, seat, deed)
                                .isEqualTo(isListed(now, role, seat, deed));
                        assertThat(refusal.map(Refusal::reason).filter(Reason.NOT_YOURS::equals))
                                .as("%s as %s of %s: %s", now, role, seat, deed)
                                .isEqualTo(
                                        isDoneBy(role, seat, deed) ? Optional.empty() : Optional.of(Reason.NOT_YOURS));
                        walked++;
                    }
                }
            }
        }
        assertThat(walked).isEqualTo(48 * CONDITIONS.size() * 6 * 3 * Deed.values().length);
    }

    @Test
    void every_refusal_says_why_in_both_languages_and_leads_on() {
        assertThat(Arrays.stream(Deed.values())
                        .flatMap(deed -> Stream.of(Reason.values()).map(reason -> new Refusal(reason, deed))))
                .allSatisfy(refusal -> assertThat(Stream.of(refusal.said(), refusal.wayOut("Sở Thử"))
                                .flatMap(text -> Stream.of(text.vi(), text.en())))
                        .allMatch(sentence -> sentence.endsWith(".") && sentence.length() > 10));
    }

    @Test
    void nobody_without_a_role_does_anything() {
        var nobody = new Standpoint(Map.of());
        assertThat(situations())
                .allSatisfy(now -> assertThat(Workflow.allowed(now, nobody)).isEmpty());
    }

    @Test
    void a_drafter_enters_and_completes_but_cannot_approve_or_send() {
        var now = entering(SheetStage.DRAFTING, PartStage.DRAFTING);
        assertThat(Workflow.allowed(now, DRAFTER))
                .containsExactlyInAnyOrder(Deed.ENTER, Deed.ATTACH, Deed.REMARK, Deed.COMPLETE);
        var complete = entering(SheetStage.DRAFTING, PartStage.COMPLETE);
        assertThat(reason(complete, DRAFTER, Deed.SEND)).contains(Reason.NOT_YOURS);
        assertThat(new Refusal(Reason.NOT_YOURS, Deed.SEND).said().vi())
                .isEqualTo("Chỉ thủ trưởng của đơn vị được đánh giá mới được gửi phiếu.");
    }

    @Test
    void the_head_of_an_agency_approves_its_part_once_it_is_complete() {
        var open = entering(SheetStage.DRAFTING, PartStage.DRAFTING);
        assertThat(reason(open, HEAD_OF_AGENCY, Deed.APPROVE)).contains(Reason.PART_NOT_COMPLETE);
        var complete = entering(SheetStage.DRAFTING, PartStage.COMPLETE);
        assertThat(reason(complete, HEAD_OF_AGENCY, Deed.APPROVE)).isEmpty();
        assertThat(reason(complete, HEAD_OF_AGENCY, Deed.SEND)).contains(Reason.NOT_YOURS);
    }

    @Test
    void the_head_of_the_unit_sends_when_every_other_part_is_approved() {
        var waiting = new Situation(RoundStage.SELF_ASSESSMENT, SheetStage.DRAFTING, PartStage.COMPLETE, Set.of());
        assertThat(reason(waiting, HEAD_OF_UNIT, Deed.SEND)).contains(Reason.PARTS_OPEN);
        assertThat(reason(entering(SheetStage.DRAFTING, PartStage.DRAFTING), HEAD_OF_UNIT, Deed.SEND))
                .contains(Reason.PART_NOT_COMPLETE);
        assertThat(reason(entering(SheetStage.DRAFTING, PartStage.COMPLETE), HEAD_OF_UNIT, Deed.SEND))
                .isEmpty();
    }

    @Test
    void a_sent_sheet_can_only_be_read_until_the_host_reopens_it() {
        for (var part : PartStage.values()) {
            var sent = entering(SheetStage.SENT, part);
            for (var who : List.of(DRAFTER, HEAD_OF_AGENCY, HEAD_OF_UNIT)) {
                assertThat(Workflow.allowed(sent, who)).containsExactly(Deed.REMARK);
            }
            assertThat(reason(sent, DRAFTER, Deed.ENTER)).contains(Reason.SHEET_SENT);
            assertThat(reason(sent, HOST, Deed.REOPEN)).isEmpty();
        }
    }

    @Test
    @Tag("F-01")
    void a_round_is_withdrawn_only_while_nothing_was_entered() {
        var entered = Situation.of(RoundStage.SELF_ASSESSMENT);
        assertThat(reason(entered, HOST, Deed.WITHDRAW)).contains(Reason.ALREADY_ENTERED);
        assertThat(reason(Situation.of(RoundStage.ANNOUNCED, Condition.NOTHING_ENTERED), HOST, Deed.WITHDRAW))
                .isEmpty();
        assertThat(reason(entered, HOST, Deed.PREPARE)).contains(Reason.ALREADY_OPEN);
    }

    @Test
    void duties_become_roles_for_host_unit_and_agency() {
        var province = UUID.randomUUID();
        var department = UUID.randomUUID();
        var duties =
                new Duties(List.of(new Duty(Role.COORDINATOR, province, null), new Duty(Role.HEAD, department, null)));
        var above = new Place(List.of(province), Optional.empty());
        var below = new Place(List.of(department, province), Optional.empty());
        var standpoint = Standpoint.of(duties, Map.of(Seat.HOST, above, Seat.UNIT, below));
        assertThat(standpoint.has(Role.COORDINATOR, Seat.HOST)).isTrue();
        assertThat(standpoint.has(Role.COORDINATOR, Seat.UNIT)).isTrue();
        assertThat(standpoint.has(Role.HEAD, Seat.UNIT)).isTrue();
        assertThat(standpoint.has(Role.HEAD, Seat.HOST)).isFalse();
        assertThat(standpoint.has(Role.HEAD, Seat.AGENCY)).isFalse();
    }

    @Test
    @Tag("E-18")
    @Tag("S13")
    void an_appraiser_judges_lines_of_sent_sheets_that_are_his_and_of_others() {
        var appraiser = only(Role.APPRAISER, Seat.HOST);
        var sent = new Situation(RoundStage.APPRAISAL, SheetStage.SENT, PartStage.APPROVED, ALL);
        assertThat(Workflow.allowed(sent, appraiser))
                .containsExactlyInAnyOrder(Deed.DECLARE_NO_CONFLICT, Deed.ACCEPT, Deed.SCORE, Deed.ASK, Deed.COMMENT);
        assertThat(reason(without(sent, Condition.FROM_ELSEWHERE), appraiser, Deed.SCORE))
                .contains(Reason.OWN_UNIT);
        assertThat(reason(without(sent, Condition.LINE_ASSIGNED), appraiser, Deed.SCORE))
                .contains(Reason.NOT_ASSIGNED);
        assertThat(reason(without(sent, Condition.NO_CONFLICT), appraiser, Deed.SCORE))
                .contains(Reason.CONFLICT_OPEN);
        var drafted = new Situation(RoundStage.APPRAISAL, SheetStage.DRAFTING, PartStage.DRAFTING, ALL);
        assertThat(reason(drafted, appraiser, Deed.SCORE)).contains(Reason.SHEET_NOT_SENT);
    }

    @Test
    @Tag("E-19")
    @Tag("E-20")
    void each_of_the_two_appraisals_and_the_explanation_has_its_time() {
        var appraiser = only(Role.APPRAISER, Seat.HOST);
        assertThat(reason(at(RoundStage.SELF_ASSESSMENT), appraiser, Deed.SCORE))
                .contains(Reason.STAGE_AHEAD);
        assertThat(reason(at(RoundStage.EXPLANATION), appraiser, Deed.SCORE)).contains(Reason.STAGE_AHEAD);
        assertThat(reason(at(RoundStage.SECOND_APPRAISAL), appraiser, Deed.SCORE))
                .isEmpty();
        assertThat(reason(at(RoundStage.SECOND_APPRAISAL), appraiser, Deed.ASK)).contains(Reason.STAGE_OVER);
        assertThat(reason(at(RoundStage.CLOSED), appraiser, Deed.SCORE)).contains(Reason.PUBLISHED);
        assertThat(reason(at(RoundStage.EXPLANATION), DRAFTER, Deed.DISAGREE)).isEmpty();
        assertThat(reason(at(RoundStage.SECOND_APPRAISAL), DRAFTER, Deed.DISAGREE))
                .contains(Reason.STAGE_OVER);
        assertThat(reason(without(at(RoundStage.EXPLANATION), Condition.LINE_QUESTIONED), DRAFTER, Deed.DISAGREE))
                .contains(Reason.NOT_QUESTIONED);
    }

    @Test
    @Tag("E-20")
    void the_council_is_recorded_by_who_runs_the_round_and_no_party_until_publication_and_then_appraisers_are_done() {
        var host = only(Role.COORDINATOR, Seat.HOST);
        assertThat(reason(at(RoundStage.EXPLANATION), host, Deed.DECIDE)).contains(Reason.STAGE_AHEAD);
        assertThat(reason(at(RoundStage.SECOND_APPRAISAL), host, Deed.DECIDE)).isEmpty();
        assertThat(reason(at(RoundStage.CLOSED), host, Deed.DECIDE)).isEmpty();
        var now = at(RoundStage.SECOND_APPRAISAL);
        assertThat(reason(without(now, Condition.NOT_PUBLISHED), host, Deed.DECIDE))
                .contains(Reason.PUBLISHED);
        assertThat(reason(without(now, Condition.JUDGED_BY_OTHERS), host, Deed.DECIDE))
                .contains(Reason.OWN_APPRAISAL);
        assertThat(reason(without(now, Condition.FROM_ELSEWHERE), host, Deed.DECIDE))
                .contains(Reason.OWN_UNIT);
        var own = new Refusal(Reason.OWN_UNIT, Deed.DECIDE);
        assertThat(own.said().vi()).contains("không ghi kết luận");
        assertThat(own.wayOut("Sở Nội vụ").vi()).isEqualTo("Nhờ một đầu mối khác của Sở Nội vụ ghi.");
        var appraiser = only(Role.APPRAISER, Seat.HOST);
        assertThat(reason(now, appraiser, Deed.DECIDE)).contains(Reason.NOT_YOURS);
        assertThat(reason(without(now, Condition.BEFORE_COUNCIL), appraiser, Deed.SCORE))
                .contains(Reason.COUNCIL_DECIDED);
        assertThat(reason(without(now, Condition.BEFORE_COUNCIL), appraiser, Deed.COMMENT))
                .isEmpty();
    }

    private static Situation at(RoundStage round) {
        return new Situation(round, SheetStage.SENT, PartStage.APPROVED, ALL);
    }

    private static Situation without(Situation now, Condition condition) {
        return new Situation(now.round(), now.sheet(), now.part(), EnumSet.complementOf(EnumSet.of(condition)));
    }
}
