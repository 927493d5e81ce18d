package parindex.core.assessment.workflow;

import parindex.core.language.Text;

/// How far the sheet of a unit is (phiếu tự đánh giá).
public enum SheetStage {
    DRAFTING,
    SENT;

    public Text said() {
        return StageWording.said(this);
    }
}
