package parindex.core.assessment.workflow;

/// What has to be true beside the stages.
public enum Condition {
    /// Every part of another agency in the sheet is approved.
    OTHERS_APPROVED,
    /// Nothing was entered in the round yet.
    NOTHING_ENTERED,
    /// Somebody else proposed it.
    PROPOSED_BY_ANOTHER
}
