package parindex.core.assessment.appraisal;

import parindex.core.assessment.workflow.Deed;
import parindex.core.language.Text;

/// What an appraiser decides about a line.
public enum Verdict {
    /// The score stays as it is (nhận).
    ACCEPTED(Deed.ACCEPT),
    /// The line gets these points (cho điểm).
    SCORED(Deed.SCORE),
    /// The unit is to explain first (yêu cầu giải trình).
    ASKED(Deed.ASK),
    /// The council settled the line (kết luận).
    DECIDED(Deed.DECIDE);

    private final Deed deed;

    Verdict(Deed deed) {
        this.deed = deed;
    }

    /// What is done to decide so.
    public Deed deed() {
        return deed;
    }

    /// Whether it gives points of its own instead of taking those of the unit.
    boolean gives() {
        return this == SCORED || this == DECIDED;
    }

    /// Whether it settles the points of the line.
    public boolean settles() {
        return this != ASKED;
    }

    public Text said() {
        return AppraisalWording.said(this);
    }
}
