package parindex.app.assessment.appraisal.explaining;

import parindex.core.language.Text;

/// What is wrong with the reopening of a line.
final class ExplanationWording {
    private ExplanationWording() {}

    static Text noItem(String item) {
        return new Text(
                "Phiếu không có mục “%s” do đơn vị tự kê khai.".formatted(item),
                "The sheet has no item “%s” that the unit enters itself.".formatted(item));
    }

    static Text noReason() {
        return new Text("Hãy nêu lý do mở lại dòng này.", "Say why the line is reopened.");
    }
}
