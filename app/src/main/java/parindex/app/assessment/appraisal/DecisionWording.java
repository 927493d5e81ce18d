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

    public static Text noNumber(String typed) {
        return new Text(
                "“%s” không phải là số điểm. Hãy gõ số, ví dụ 0,5.".formatted(typed),
                "“%s” is no number of points. Type a number, for example 0.5.".formatted(typed));
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
