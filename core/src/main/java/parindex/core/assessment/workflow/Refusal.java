package parindex.core.assessment.workflow;

import java.util.Locale;
import parindex.core.language.Text;

/// Why something was not done now, with a way out.
///
/// @param reason why
/// @param deed   what was not done
public record Refusal(Reason reason, Deed deed) {
    /// Every reason there is, each with a stable word.
    public enum Reason {
        /// Others do this.
        NOT_YOURS,
        /// The round is being prepared.
        NOT_OPENED,
        /// The first day of the round has not come.
        NOT_BEGUN,
        /// The round was opened already: what it was opened with stays.
        ALREADY_OPEN,
        /// The time for it is over.
        TIME_OVER,
        /// Results are published.
        PUBLISHED,
        WITHDRAWN,
        /// The sheet was sent.
        SHEET_SENT,
        /// The sheet was not sent, so there is nothing to reopen.
        SHEET_NOT_SENT,
        /// The part is not complete.
        PART_NOT_COMPLETE,
        /// The part is complete and waits for its head.
        PART_COMPLETE,
        /// The head of the agency approved the part.
        PART_APPROVED,
        /// Parts of other agencies are not approved.
        PARTS_OPEN,
        /// Figures were entered.
        ALREADY_ENTERED,
        /// The rounds of appraisal and explanation are not over.
        NOT_APPRAISED,
        /// What one proposes, another confirms.
        SAME_PERSON,
        /// Its time comes later in the round.
        STAGE_AHEAD,
        /// Its time in the round is over.
        STAGE_OVER,
        /// The unit is the person's own.
        OWN_UNIT,
        /// The line was assigned to somebody else.
        NOT_ASSIGNED,
        /// The person did not declare to be free of conflicts with the unit.
        CONFLICT_OPEN,
        /// Nobody asked about the line, and its score was not changed.
        NOT_QUESTIONED,
        /// The result was published, and what was brought in is locked.
        LOCKED,
        /// The council decided the line.
        COUNCIL_DECIDED,
        /// The person appraised the line himself.
        OWN_APPRAISAL;

        static Reason of(Deed deed, RoundStage stage) {
            return stage.isRunning() && AppraisalSteps.holds(deed)
                    ? AppraisalSteps.early(deed, stage)
                    : plain(deed, stage);
        }

        private static Reason plain(Deed deed, RoundStage stage) {
            if (isPublishing(deed) && stage != RoundStage.PREPARING && stage != RoundStage.WITHDRAWN) {
                return NOT_APPRAISED;
            }
            return switch (stage) {
                case PREPARING -> NOT_OPENED;
                case ANNOUNCED -> isBefore(deed) ? ALREADY_OPEN : NOT_BEGUN;
                case SELF_ASSESSMENT -> ALREADY_OPEN;
                case APPRAISAL, EXPLANATION, SECOND_APPRAISAL -> isBefore(deed) ? ALREADY_OPEN : TIME_OVER;
                case CLOSED -> PUBLISHED;
                case WITHDRAWN -> WITHDRAWN;
            };
        }

        private static boolean isPublishing(Deed deed) {
            return deed == Deed.PROPOSE_PUBLICATION
                    || deed == Deed.CONFIRM_PUBLICATION
                    || deed == Deed.WITHDRAW_PROPOSAL
                    || deed == Deed.UNLOCK;
        }

        private static boolean isBefore(Deed deed) {
            return deed == Deed.PREPARE || deed == Deed.OPEN_ROUND;
        }

        static Reason of(SheetStage stage) {
            return stage == SheetStage.SENT ? SHEET_SENT : SHEET_NOT_SENT;
        }

        static Reason of(PartStage stage) {
            return switch (stage) {
                case DRAFTING -> PART_NOT_COMPLETE;
                case COMPLETE -> PART_COMPLETE;
                case APPROVED -> PART_APPROVED;
            };
        }

        static Reason of(Condition condition) {
            return switch (condition) {
                case OTHERS_APPROVED -> PARTS_OPEN;
                case NOTHING_ENTERED -> ALREADY_ENTERED;
                case PROPOSED_BY_ANOTHER -> SAME_PERSON;
                case FROM_ELSEWHERE -> OWN_UNIT;
                case LINE_ASSIGNED -> NOT_ASSIGNED;
                case NO_CONFLICT -> CONFLICT_OPEN;
                case LINE_QUESTIONED -> NOT_QUESTIONED;
                case NOT_LOCKED -> LOCKED;
                case BEFORE_COUNCIL -> COUNCIL_DECIDED;
                case JUDGED_BY_OTHERS -> OWN_APPRAISAL;
                case NOT_PUBLISHED -> PUBLISHED;
            };
        }
    }

    /// The stable word for it, as in addresses and problem details.
    public String code() {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What stands in the way.
    public Text said() {
        return RefusalWording.said(this);
    }

    /// What to do about it.
    ///
    /// @param host who runs the round, to be asked
    public Text wayOut(String host) {
        return RefusalWording.wayOut(this, host);
    }
}
