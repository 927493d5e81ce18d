package parindex.core.assessment.appraisal;

import parindex.core.language.Text;

/// Where a line stands for its appraiser.
public enum LineState {
    /// Nobody decided yet.
    NEW(Turn.MINE),
    /// The unit replied, and the reply has to be judged.
    ANSWERED(Turn.MINE),
    /// The unit did not reply to a question in time; the line has to be decided without.
    UNANSWERED(Turn.MINE),
    /// Figures or documents changed after the decision (đã sửa – xem lại).
    CHANGED(Turn.MINE),
    /// The unit is to reply (đang chờ giải trình).
    EXPLAINING(Turn.THEIRS),
    /// Decided.
    DONE(Turn.NOBODY);

    private final Turn turn;

    LineState(Turn turn) {
        this.turn = turn;
    }

    /// Whose move it is: the tabs of the list.
    public enum Turn {
        MINE,
        THEIRS,
        NOBODY
    }

    public Turn turn() {
        return turn;
    }

    public Text said() {
        return AppraisalWording.said(this);
    }
}
