package parindex.app.assessment.appraisal.council;

import parindex.core.language.Text;

/// Why a decision of the council was not recorded.
final class CouncilWording {
    private CouncilWording() {}

    static Text changedMeanwhile() {
        return new Text(
                "Dòng này vừa có thay đổi nên chưa lưu. Hãy xem lại rồi ghi kết luận.",
                "Something just changed on this line, so nothing was kept. Look again, then record the decision.");
    }

    static Text nothingChosen() {
        return new Text("Chưa chọn dòng nào.", "No line is chosen.");
    }
}
