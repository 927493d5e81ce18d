package parindex.core.assessment.workflow;

import static parindex.core.assessment.workflow.Condition.BEFORE_COUNCIL;
import static parindex.core.assessment.workflow.Condition.FROM_ELSEWHERE;
import static parindex.core.assessment.workflow.Condition.JUDGED_BY_OTHERS;
import static parindex.core.assessment.workflow.Condition.LINE_ASSIGNED;
import static parindex.core.assessment.workflow.Condition.LINE_QUESTIONED;
import static parindex.core.assessment.workflow.Condition.NOT_PUBLISHED;
import static parindex.core.assessment.workflow.Condition.NO_CONFLICT;
import static parindex.core.assessment.workflow.RoundStage.ANNOUNCED;
import static parindex.core.assessment.workflow.RoundStage.APPRAISAL;
import static parindex.core.assessment.workflow.RoundStage.CLOSED;
import static parindex.core.assessment.workflow.RoundStage.EXPLANATION;
import static parindex.core.assessment.workflow.RoundStage.SECOND_APPRAISAL;
import static parindex.core.assessment.workflow.RoundStage.SELF_ASSESSMENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parindex.core.assessment.Role;
import parindex.core.assessment.workflow.Refusal.Reason;
import parindex.core.assessment.workflow.Step.Move;

/// The part of the table that is about appraisal, explanation and council (E-18 to E-21). The council decides with its
/// minutes; whoever runs the round writes that down, but nobody for a unit or an agency of his own, and no appraiser of
/// the line: he would have the last word about his own judgement.
final class AppraisalSteps {
    private static final Move SENT = Move.within(SheetStage.SENT);
    private static final Set<RoundStage> JUDGING = EnumSet.of(APPRAISAL, SECOND_APPRAISAL);
    private static final Set<RoundStage> EXPLAINING = EnumSet.of(APPRAISAL, EXPLANATION);
    private static final Set<RoundStage> AFTER = EnumSet.of(APPRAISAL, EXPLANATION, SECOND_APPRAISAL);
    private static final Set<Condition> OWN_LINE = EnumSet.of(FROM_ELSEWHERE, LINE_ASSIGNED, NO_CONFLICT);
    private static final Set<Condition> UNDECIDED =
            EnumSet.of(FROM_ELSEWHERE, LINE_ASSIGNED, NO_CONFLICT, BEFORE_COUNCIL);

    static final List<Step> ALL = List.of(
            new Step(
                    Deed.ASSIGN,
                    Set.of(Role.COORDINATOR),
                    Seat.HOST,
                    EnumSet.of(ANNOUNCED, SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL),
                    Move.none(),
                    Set.of()),
            new Step(
                    Deed.DECLARE_NO_CONFLICT,
                    Set.of(Role.APPRAISER),
                    Seat.HOST,
                    AFTER,
                    SENT,
                    EnumSet.of(FROM_ELSEWHERE, LINE_ASSIGNED)),
            appraiser(Deed.ACCEPT, JUDGING, UNDECIDED),
            appraiser(Deed.SCORE, JUDGING, UNDECIDED),
            appraiser(Deed.ASK, EnumSet.of(APPRAISAL), OWN_LINE),
            appraiser(Deed.COMMENT, AFTER, OWN_LINE),
            new Step(
                    Deed.DECIDE,
                    Set.of(Role.COORDINATOR),
                    Seat.HOST,
                    EnumSet.of(SECOND_APPRAISAL, CLOSED),
                    SENT,
                    EnumSet.of(FROM_ELSEWHERE, JUDGED_BY_OTHERS, NOT_PUBLISHED)),
            new Step(Deed.REOPEN_LINE, Set.of(Role.COORDINATOR), Seat.HOST, EXPLAINING, SENT, Set.of()),
            agency(Deed.AGREE),
            agency(Deed.DISAGREE),
            agency(Deed.SUPPLEMENT));

    private AppraisalSteps() {}

    private static Step appraiser(Deed deed, Set<RoundStage> rounds, Set<Condition> conditions) {
        return new Step(deed, Set.of(Role.APPRAISER), Seat.HOST, rounds, SENT, conditions);
    }

    private static Step agency(Deed deed) {
        return new Step(deed, Set.of(Role.DRAFTER, Role.HEAD), Seat.AGENCY, EXPLAINING, SENT, Set.of(LINE_QUESTIONED));
    }

    static boolean holds(Deed deed) {
        return ALL.stream().anyMatch(step -> step.deed() == deed);
    }

    /// Whether the time of a deed is still to come in a running round, or over.
    static Reason early(Deed deed, RoundStage now) {
        return ALL.stream()
                        .filter(step -> step.deed() == deed)
                        .flatMap(step -> step.rounds().stream())
                        .anyMatch(stage -> stage.compareTo(now) > 0)
                ? Reason.STAGE_AHEAD
                : Reason.STAGE_OVER;
    }
}
