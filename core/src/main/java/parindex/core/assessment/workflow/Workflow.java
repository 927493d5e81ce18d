package parindex.core.assessment.workflow;

import static parindex.core.assessment.Role.COORDINATOR;
import static parindex.core.assessment.Role.DRAFTER;
import static parindex.core.assessment.Role.HEAD;
import static parindex.core.assessment.workflow.PartStage.APPROVED;
import static parindex.core.assessment.workflow.PartStage.COMPLETE;
import static parindex.core.assessment.workflow.RoundStage.ANNOUNCED;
import static parindex.core.assessment.workflow.RoundStage.APPRAISAL;
import static parindex.core.assessment.workflow.RoundStage.CLOSED;
import static parindex.core.assessment.workflow.RoundStage.EXPLANATION;
import static parindex.core.assessment.workflow.RoundStage.PREPARING;
import static parindex.core.assessment.workflow.RoundStage.SECOND_APPRAISAL;
import static parindex.core.assessment.workflow.RoundStage.SELF_ASSESSMENT;
import static parindex.core.assessment.workflow.RoundStage.WITHDRAWN;
import static parindex.core.assessment.workflow.Seat.AGENCY;
import static parindex.core.assessment.workflow.Seat.HOST;
import static parindex.core.assessment.workflow.Seat.UNIT;
import static parindex.core.assessment.workflow.SheetStage.DRAFTING;
import static parindex.core.assessment.workflow.SheetStage.SENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parindex.core.assessment.Role;
import parindex.core.assessment.workflow.Refusal.Reason;
import parindex.core.assessment.workflow.Step.Move;

/// Who may do what in a round, and when: one table. Pages, interface and reference come from it; nothing else decides
/// (E-17).
public final class Workflow {
    private static final Set<RoundStage> RUNNING =
            EnumSet.of(SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL);
    private static final Set<RoundStage> OPENED =
            EnumSet.of(ANNOUNCED, SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL);
    private static final Set<RoundStage> ENTERING = Set.of(SELF_ASSESSMENT);
    private static final Set<RoundStage> BEFORE = Set.of(PREPARING);
    private static final Set<RoundStage> PUBLISHING = EnumSet.of(SECOND_APPRAISAL, CLOSED);
    private static final Set<RoundStage> BRINGING_IN =
            EnumSet.of(ANNOUNCED, SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL, CLOSED);
    private static final Set<Role> ENTERER = Set.of(DRAFTER, HEAD);
    private static final PartStage OPEN = PartStage.DRAFTING;

    private static final List<Step> SELF_ASSESSED = List.of(
            step(Deed.PREPARE, Set.of(COORDINATOR), HOST, BEFORE, Move.none()),
            step(Deed.OPEN_ROUND, Set.of(COORDINATOR), HOST, BEFORE, Move.round(ANNOUNCED)),
            step(Deed.WITHDRAW, Set.of(COORDINATOR), HOST, BEFORE, Move.round(WITHDRAWN)),
            new Step(
                    Deed.WITHDRAW,
                    Set.of(COORDINATOR),
                    HOST,
                    OPENED,
                    Move.round(WITHDRAWN),
                    Set.of(Condition.NOTHING_ENTERED)),
            step(Deed.EXTEND, Set.of(COORDINATOR), HOST, RUNNING, Move.within(DRAFTING)),
            step(
                    Deed.REOPEN,
                    Set.of(COORDINATOR),
                    HOST,
                    RUNNING,
                    Move.sheet(SENT, DRAFTING, Set.of(PartStage.values()), OPEN)),
            step(Deed.ENTER, ENTERER, AGENCY, ENTERING, Move.within(DRAFTING, OPEN)),
            step(Deed.ATTACH, ENTERER, AGENCY, ENTERING, Move.within(DRAFTING, OPEN)),
            step(Deed.REMARK, ENTERER, AGENCY, RUNNING, Move.none()),
            step(Deed.REMARK, Set.of(HEAD, COORDINATOR), UNIT, RUNNING, Move.none()),
            step(Deed.COMPLETE, ENTERER, AGENCY, ENTERING, Move.part(COMPLETE, OPEN)),
            step(Deed.TAKE_BACK, ENTERER, AGENCY, ENTERING, Move.part(OPEN, COMPLETE)),
            step(Deed.APPROVE, Set.of(HEAD), AGENCY, ENTERING, Move.part(APPROVED, COMPLETE)),
            step(Deed.RETURN, Set.of(HEAD), AGENCY, ENTERING, Move.part(OPEN, COMPLETE, APPROVED)),
            step(Deed.RETURN, Set.of(HEAD, COORDINATOR), UNIT, ENTERING, Move.part(OPEN, COMPLETE, APPROVED)),
            new Step(
                    Deed.SEND,
                    Set.of(HEAD),
                    UNIT,
                    ENTERING,
                    Move.sheet(DRAFTING, SENT, Set.of(COMPLETE, APPROVED), APPROVED),
                    Set.of(Condition.OTHERS_APPROVED)),
            step(Deed.PROPOSE_PUBLICATION, Set.of(COORDINATOR), HOST, PUBLISHING, Move.none()),
            new Step(
                    Deed.CONFIRM_PUBLICATION,
                    Set.of(COORDINATOR),
                    HOST,
                    PUBLISHING,
                    Move.none(),
                    Set.of(Condition.PROPOSED_BY_ANOTHER)),
            step(Deed.WITHDRAW_PROPOSAL, Set.of(COORDINATOR), HOST, PUBLISHING, Move.none()),
            new Step(Deed.BRING_IN, Set.of(COORDINATOR), HOST, BRINGING_IN, Move.none(), Set.of(Condition.NOT_LOCKED)),
            step(Deed.UNLOCK, Set.of(COORDINATOR), HOST, PUBLISHING, Move.none()));

    /// The table.
    public static final List<Step> STEPS =
            Stream.of(SELF_ASSESSED, AppraisalSteps.ALL).flatMap(List::stream).toList();

    private Workflow() {}

    private static Step step(Deed deed, Set<Role> roles, Seat seat, Set<RoundStage> rounds, Move move) {
        return new Step(deed, roles, seat, rounds, move, Set.of());
    }

    /// Why somebody may not do something now, nothing when he may. Who has no part in it is told so first, then what
    /// stands in the way, from the round to the part.
    public static Optional<Refusal> refusal(Situation now, Standpoint who, Deed deed) {
        return Narrowing.of(deed)
                .to(step -> step.isFor(who), any -> Reason.NOT_YOURS)
                .to(step -> step.rounds().contains(now.round()), any -> Reason.of(deed, now.round()))
                .to(step -> step.move().sheets().contains(now.sheet()), any -> Reason.of(now.sheet()))
                .to(step -> step.move().parts().contains(now.part()), any -> Reason.of(now.part()))
                .to(step -> step.meets(now), left -> Reason.of(left.unmet(now)))
                .refusal();
    }

    /// Everything that somebody may do now.
    public static Set<Deed> allowed(Situation now, Standpoint who) {
        var allowed = EnumSet.noneOf(Deed.class);
        for (var deed : Deed.values()) {
            if (refusal(now, who, deed).isEmpty()) {
                allowed.add(deed);
            }
        }
        return allowed;
    }

    /// The steps of a deed, fewer with every question; the first question that leaves none is the reason.
    ///
    /// @param deed   what is to be done
    /// @param steps  that are left
    /// @param reason why none is left, nothing while there are some
    private record Narrowing(Deed deed, List<Step> steps, Optional<Reason> reason) {
        static Narrowing of(Deed deed) {
            var steps = STEPS.stream().filter(step -> step.deed() == deed).toList();
            return new Narrowing(deed, steps, Optional.empty());
        }

        Narrowing to(Predicate<Step> question, Function<Step, Reason> otherwise) {
            if (reason.isPresent()) {
                return this;
            }
            var left = steps.stream().filter(question).toList();
            return left.isEmpty()
                    ? new Narrowing(deed, left, Optional.of(otherwise.apply(steps.getFirst())))
                    : new Narrowing(deed, left, reason);
        }

        Optional<Refusal> refusal() {
            return reason.map(why -> new Refusal(why, deed));
        }
    }
}
