package parindex.core.assessment.appraisal;

import parindex.core.language.Text;

/// Where the explanation of a line stands. Silence is silence: it never counts as agreement (E-19).
public enum Answer {
    /// Nothing was asked and no score was changed.
    NOT_ASKED,
    /// The unit can still reply.
    AWAITED,
    /// The unit did not reply in time (đơn vị không phản hồi).
    SILENT,
    AGREES,
    DISAGREES;

    public Text said() {
        return AppraisalWording.said(this);
    }
}
