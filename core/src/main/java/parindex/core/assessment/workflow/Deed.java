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
    WITHDRAW_PROPOSAL;

    /// The stable word for it, as in addresses and the journal.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Text said() {
        return StageWording.said(this);
    }
}
