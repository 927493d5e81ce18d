package parindex.core.assessment.workflow;

import java.util.Locale;
import parindex.core.language.Text;

/// Everything that somebody does in the workflow of a round.
public enum Deed {
    /// Change dates, sets, units, assignments and targets of a round that is not open yet.
    PREPARE,
    /// Open a round, which freezes its sets (mở đợt).
    OPEN_ROUND,
    /// Take a round back before anything was entered (rút đợt).
    WITHDRAW,
    /// Give one unit more time, with a reason (gia hạn).
    EXTEND,
    /// Give a sent sheet back to its unit, with a reason (mở lại).
    REOPEN,
    /// Enter figures and explanations (kê khai).
    ENTER,
    /// Put documents to an item (tài liệu kiểm chứng).
    ATTACH,
    /// Write a remark on an item (trao đổi).
    REMARK,
    /// Say that a part is complete (hoàn thành).
    COMPLETE,
    /// Take a complete part back to go on with it.
    TAKE_BACK,
    /// Approve the part of an agency (duyệt).
    APPROVE,
    /// Return a part to those who entered it (trả lại).
    RETURN,
    /// Send the sheet of a unit (gửi).
    SEND,
    /// Propose what is to be published (đề nghị công bố).
    PROPOSE_PUBLICATION,
    /// Confirm what somebody else proposed, which publishes it (công bố).
    CONFIRM_PUBLICATION,
    /// Take back what was proposed.
    WITHDRAW_PROPOSAL,
    /// Say who appraises which lines (phân công thẩm định).
    ASSIGN,
    /// Declare whether there is a conflict of interest with a unit.
    DECLARE_NO_CONFLICT,
    /// Accept the score of a line as it is (nhận điểm).
    ACCEPT,
    /// Give a line another score, with a reason (cho điểm).
    SCORE,
    /// Ask the unit to explain a line (yêu cầu giải trình).
    ASK,
    /// Note something on a line for appraisers and host alone (ghi chú nội bộ).
    COMMENT,
    /// Open a single line of a sent sheet to its unit again (mở lại dòng).
    REOPEN_LINE,
    /// Agree with the appraisal of a line (đồng ý).
    AGREE,
    /// Disagree with the appraisal of a line (không đồng ý).
    DISAGREE,
    /// Add documents to a line that is explained (bổ sung tài liệu).
    SUPPLEMENT,
    /// Record what the council decided about a line, by its minutes (ghi kết luận của Hội đồng thẩm định).
    DECIDE,
    /// Bring results of outside surveys, figures of other bodies, bonuses and penalties in.
    BRING_IN,
    /// Unlock what was brought in after a publication, to correct it, with a reason.
    UNLOCK;

    /// The stable word for it, as in addresses and the journal.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Text said() {
        return StageWording.said(this);
    }
}
