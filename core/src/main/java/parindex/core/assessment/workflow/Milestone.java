package parindex.core.assessment.workflow;

/// The five dates of a round.
public enum Milestone {
    /// Entering begins (mở đợt).
    OPENING,
    /// Entering ends (hết tự đánh giá).
    SELF_ASSESSMENT_ENDS,
    /// The first appraisal ends (hết thẩm định lần 1).
    APPRAISAL_ENDS,
    /// Explanations end (hết giải trình).
    EXPLANATION_ENDS,
    /// Results are published (công bố).
    PUBLICATION;

    /// Whether it is an end: the instant itself is the first one that is too late.
    public boolean isEnd() {
        return this != OPENING && this != PUBLICATION;
    }
}
