package parindex.core.assessment.workflow;

import parindex.core.assessment.Role;
import parindex.core.language.Text;

/// What stages, roles and deeds are called.
final class StageWording {
    private StageWording() {}

    static Text said(RoundStage stage) {
        return switch (stage) {
            case PREPARING -> new Text("đang chuẩn bị", "being prepared");
            case ANNOUNCED -> new Text("đã mở, chưa đến ngày bắt đầu", "opened, not begun");
            case SELF_ASSESSMENT -> new Text("tự đánh giá", "self-assessment");
            case APPRAISAL -> new Text("thẩm định lần 1", "first appraisal");
            case EXPLANATION -> new Text("giải trình", "explanation");
            case SECOND_APPRAISAL -> new Text("thẩm định lần 2", "second appraisal");
            case CLOSED -> new Text("đã công bố", "published");
            case WITHDRAWN -> new Text("đã rút", "withdrawn");
        };
    }

    static Text said(SheetStage stage) {
        return switch (stage) {
            case DRAFTING -> new Text("đang kê khai", "being entered");
            case SENT -> new Text("đã gửi", "sent");
        };
    }

    static Text said(PartStage stage) {
        return switch (stage) {
            case DRAFTING -> new Text("đang kê khai", "being entered");
            case COMPLETE -> new Text("đã hoàn thành, chờ duyệt", "complete, to be approved");
            case APPROVED -> new Text("đã duyệt", "approved");
        };
    }

    static Text said(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> new Text("quản trị", "administrator");
            case COORDINATOR -> new Text("đầu mối", "coordinator");
            case DRAFTER -> new Text("người kê khai", "drafter");
            case HEAD -> new Text("thủ trưởng", "head");
            case APPRAISER -> new Text("người thẩm định", "appraiser");
            case LEADER -> new Text("lãnh đạo", "leader");
        };
    }

    static Text said(Seat seat) {
        return switch (seat) {
            case HOST -> new Text("đơn vị chủ trì đợt", "the host of the round");
            case UNIT -> new Text("đơn vị được đánh giá", "the assessed unit");
            case AGENCY -> new Text("cơ quan trả lời mục", "the agency that answers");
        };
    }

    static Text said(Deed deed) {
        return switch (deed) {
            case PREPARE -> new Text("sửa đợt đang chuẩn bị", "change a round in preparation");
            case OPEN_ROUND -> new Text("mở đợt", "open the round");
            case WITHDRAW -> new Text("rút đợt", "withdraw the round");
            case EXTEND -> new Text("gia hạn", "give more time");
            case REOPEN -> new Text("mở lại phiếu", "reopen a sheet");
            case ENTER -> new Text("kê khai", "enter figures");
            case ATTACH -> new Text("đính kèm tài liệu kiểm chứng", "attach documents");
            case REMARK -> new Text("trao đổi", "remark");
            case COMPLETE -> new Text("báo hoàn thành", "say it is complete");
            case TAKE_BACK -> new Text("lấy lại để sửa", "take back");
            case APPROVE -> new Text("duyệt", "approve");
            case RETURN -> new Text("trả lại", "return");
            case SEND -> new Text("gửi phiếu", "send the sheet");
            case PROPOSE_PUBLICATION -> new Text("đề nghị công bố", "propose the publication");
            case CONFIRM_PUBLICATION -> new Text("công bố", "publish");
            case WITHDRAW_PROPOSAL -> new Text("rút đề nghị công bố", "withdraw the proposal");
            case ASSIGN -> new Text("phân công thẩm định", "assign appraisers");
            case DECLARE_NO_CONFLICT -> new Text("khai xung đột lợi ích", "declare conflicts of interest");
            case ACCEPT -> new Text("nhận điểm", "accept a score");
            case SCORE -> new Text("cho điểm thẩm định", "give an appraised score");
            case ASK -> new Text("yêu cầu giải trình", "ask for an explanation");
            case COMMENT -> new Text("ghi chú nội bộ", "note something internally");
            case REOPEN_LINE -> new Text("mở lại một dòng", "reopen a line");
            case AGREE -> new Text("đồng ý với kết quả thẩm định", "agree with the appraisal");
            case DISAGREE -> new Text("không đồng ý với kết quả thẩm định", "disagree with the appraisal");
            case SUPPLEMENT -> new Text("bổ sung tài liệu khi giải trình", "add documents to an explanation");
            case DECIDE -> new Text("ghi kết luận của Hội đồng thẩm định", "record what the council decided");
            case BRING_IN -> new Text("ghi điểm từ bên ngoài", "bring points from outside in");
            case UNLOCK -> new Text("mở khóa điểm từ bên ngoài", "unlock points from outside");
        };
    }
}
