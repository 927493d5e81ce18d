package parindex.app.assessment.appraisal;

import parindex.core.language.Text;

/// Why a decision was not kept.
public final class DecisionWording {
    private DecisionWording() {}

    public static Text changedMeanwhile() {
        return new Text(
                "Đơn vị vừa sửa số liệu hoặc tài liệu của dòng này nên chưa lưu. Hãy xem lại rồi quyết định.",
                "The unit just changed figures or documents of this line, so nothing was kept. Look again, then decide.");
    }

    public static Text noComment() {
        return new Text("Hãy ghi nội dung ghi chú.", "Write the note.");
    }

    /// No line was named.
    public static Text nothingChosen() {
        return new Text("Chưa chọn dòng nào.", "No line is chosen.");
    }

    /// Points were sent with a verdict that takes none.
    public static Text noPointsHere() {
        return new Text(
                "Chỉ ghi điểm khi cho điểm khác; nhận điểm hoặc yêu cầu giải trình thì không ghi.",
                "Points go with another score alone; accepting and asking take none.");
    }

    public static Text noNumber(String typed) {
        return new Text(
                "“%s” không phải là số điểm. Hãy gõ số, ví dụ 0,5.".formatted(typed),
                "“%s” is no number of points. Type a number, for example 0.5.".formatted(typed));
    }

    /// Something happened to a line since its unit looked.
    public static Text changedForUnit() {
        return new Text(
                "Dòng này vừa có thay đổi nên chưa lưu. Hãy xem lại rồi trả lời.",
                "Something just changed on this line, so nothing was kept. Look again, then reply.");
    }

    public static Text noReply() {
        return new Text("Hãy chọn đồng ý hoặc không đồng ý.", "Choose whether you agree.");
    }

    public static Text noExplanation() {
        return new Text(
                "Không đồng ý thì phải giải trình. Hãy ghi nội dung giải trình.",
                "Disagreement needs an explanation. Write it.");
    }
}
