package parindex.app.assessment.round;

import parindex.core.assessment.workflow.Calendar;
import parindex.core.assessment.workflow.Milestone;
import parindex.core.language.Text;

/// What is said when dates of an open round are moved.
final class MovingWording {
    private MovingWording() {}

    static Text title(String round) {
        return new Text("Thay đổi lịch: " + round, "Dates moved: " + round);
    }

    /// A date, from when to when.
    static Text moved(Milestone milestone, Calendar before, Calendar after) {
        var old = time(milestone, before);
        var now = time(milestone, after);
        return new Text(
                "%s: từ %s thành %s.".formatted(name(milestone).vi(), old, now),
                "%s: from %s to %s.".formatted(name(milestone).en(), old, now));
    }

    static Text reason(String reason) {
        return new Text("Lý do: " + reason, "Reason: " + reason);
    }

    static Text notOpen() {
        return new Text(
                "Đợt này không mở nên không dời lịch được.", "This round is not open, so its dates cannot be moved.");
    }

    static Text nothing() {
        return new Text("Chưa có ngày nào thay đổi. Hãy sửa ngày cần dời.", "No date differs. Change the one to move.");
    }

    static Text noReason() {
        return new Text(
                "Hãy nêu lý do: mọi đơn vị trong đợt sẽ đọc được.", "Say why: every unit of the round will read it.");
    }

    static Text isPast(Milestone milestone, Calendar before) {
        var time = time(milestone, before);
        return new Text(
                "%s (%s) đã qua nên không dời được nữa. Muốn cho một đơn vị thêm thời gian, hãy gia hạn cho đơn vị đó."
                        .formatted(name(milestone).vi(), time),
                "%s (%s) is over and cannot be moved any more. To give one unit more time, extend it for that unit."
                        .formatted(name(milestone).en(), time));
    }

    static Text intoThePast(Milestone milestone, Calendar after) {
        var time = time(milestone, after);
        return new Text(
                "%s: %s đã qua. Hãy chọn thời điểm sau bây giờ."
                        .formatted(name(milestone).vi(), time),
                "%s: %s is over already. Choose a time that is still to come."
                        .formatted(name(milestone).en(), time));
    }

    private static String time(Milestone milestone, Calendar calendar) {
        return calendar.said(milestone).map(TypedTime::shown).orElse("–");
    }

    private static Text name(Milestone milestone) {
        return switch (milestone) {
            case OPENING -> new Text("Bắt đầu tự đánh giá", "Beginning of self-assessment");
            case SELF_ASSESSMENT_ENDS -> new Text("Hết hạn tự đánh giá", "End of self-assessment");
            case APPRAISAL_ENDS -> new Text("Hết hạn thẩm định lần 1", "End of the first appraisal");
            case EXPLANATION_ENDS -> new Text("Hết hạn giải trình", "End of explanation");
            case PUBLICATION -> new Text("Công bố kết quả", "Publication of results");
        };
    }
}
