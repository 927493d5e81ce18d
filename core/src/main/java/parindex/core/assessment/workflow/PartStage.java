package parindex.core.assessment.workflow;

import parindex.core.language.Text;

/// How far the part of one agency in a sheet is.
public enum PartStage {
    /// Being entered (đang kê khai).
    DRAFTING,
    /// The drafter is done: what is empty is meant to be (đã hoàn thành).
    COMPLETE,
    /// The head of the agency approved it (đã duyệt).
    APPROVED;

    public Text said() {
        return StageWording.said(this);
    }
}
