package parindex.core.assessment.workflow;

import parindex.core.language.Text;

/// Why something is refused in appraisal and explanation.
final class AppraisalRefusals {
    private AppraisalRefusals() {}

    static Text said(Refusal refusal) {
        return switch (refusal.reason()) {
            case STAGE_AHEAD ->
                new Text(
                        "Theo lịch của đợt, chưa đến thời gian %s."
                                .formatted(refusal.deed().said().vi()),
                        "By the dates of the round it is too early to %s."
                                .formatted(refusal.deed().said().en()));
            case STAGE_OVER ->
                new Text(
                        "Theo lịch của đợt, đã hết thời gian %s."
                                .formatted(refusal.deed().said().vi()),
                        "By the dates of the round it is too late to %s."
                                .formatted(refusal.deed().said().en()));
            case OWN_UNIT ->
                new Text(
                        "Không ai thẩm định cơ quan của mình, kể cả khi đã chuyển công tác trong đợt.",
                        "Nobody appraises a body of his own, not even one that he left during the round.");
            case NOT_ASSIGNED ->
                new Text("Dòng này được phân công cho người khác.", "This line is assigned to somebody else.");
            case CONFLICT_OPEN ->
                new Text(
                        "Bạn chưa khai là không có xung đột lợi ích với đơn vị này.",
                        "You have not declared to be free of conflicts of interest with this unit.");
            case NOT_QUESTIONED ->
                new Text(
                        "Dòng này không được yêu cầu giải trình và điểm không bị thay đổi.",
                        "Nobody asked about this line, and its score was not changed.");
            default -> throw new IllegalArgumentException(refusal.code());
        };
    }
}
