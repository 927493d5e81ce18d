package parindex.core.assessment.workflow;

/// What has to be true beside the stages.
public enum Condition {
    /// Every part of another agency in the sheet is approved.
    OTHERS_APPROVED,
    /// Nothing was entered in the round yet.
    NOTHING_ENTERED,
    /// Somebody else proposed it.
    PROPOSED_BY_ANOTHER,
    /// The person has no duty for the assessed unit or for the agency that answers for the line, and had none in this
    /// round.
    FROM_ELSEWHERE,
    /// The line was assigned to the person.
    LINE_ASSIGNED,
    /// The person declared that no conflict of interest stands between him and the unit.
    NO_CONFLICT,
    /// The line was asked about, reopened, or scored otherwise than the unit did.
    LINE_QUESTIONED,
    /// The result was not published, or what was brought in was unlocked since to correct it.
    NOT_LOCKED,
    /// The council has not decided the line.
    BEFORE_COUNCIL,
    /// The person did not appraise the line, and it is not assigned to him.
    JUDGED_BY_OTHERS,
    /// Nothing of the round was published.
    NOT_PUBLISHED
}
