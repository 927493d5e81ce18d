package parindex.app.assessment.appraisal.explaining;

import parindex.core.language.Text;

/// What is wrong with the reopening of a line.
final class ExplanationWording {
    private ExplanationWording() {}

    static Text noReason() {
        return new Text("Hãy nêu lý do mở lại dòng này.", "Say why the line is reopened.");
    }
}
