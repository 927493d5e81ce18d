package parindex.core.assessment.appraisal;

import parindex.core.language.Text;

/// What appraisal and explanation say.
final class AppraisalWording {
    private AppraisalWording() {}

    static Text said(Phase phase) {
        return switch (phase) {
            case FIRST -> new Text("Thẩm định lần 1", "First appraisal");
            case SECOND -> new Text("Thẩm định lần 2", "Second appraisal");
            case COUNCIL -> new Text("Hội đồng thẩm định", "Council");
        };
    }

    static Text said(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> new Text("Nhận điểm", "Accepted");
            case SCORED -> new Text("Cho điểm", "Scored");
            case ASKED -> new Text("Yêu cầu giải trình", "Asked to explain");
            case DECIDED -> new Text("Kết luận", "Decided");
        };
    }

    static Text said(Answer answer) {
        return switch (answer) {
            case NOT_ASKED -> new Text("Không yêu cầu giải trình", "No explanation asked for");
            case AWAITED -> new Text("Đang chờ đơn vị giải trình", "The unit is to reply");
            case SILENT -> new Text("Đơn vị không phản hồi", "The unit did not reply");
            case AGREES -> new Text("Đơn vị đồng ý", "The unit agrees");
            case DISAGREES -> new Text("Đơn vị không đồng ý", "The unit disagrees");
        };
    }

    static Text said(LineState state) {
        return switch (state) {
            case NEW -> new Text("Chưa thẩm định", "Not judged yet");
            case ANSWERED -> new Text("Đã giải trình – xem lại", "Explained – look again");
            case UNANSWERED -> new Text("Không phản hồi – cần kết luận", "No reply – to be decided");
            case CHANGED -> new Text("Đã sửa – xem lại", "Changed – look again");
            case EXPLAINING -> new Text("Đang chờ giải trình", "Waiting for an explanation");
            case DONE -> new Text("Xong", "Done");
        };
    }

    static Text nothingToAccept() {
        return new Text(
                "Dòng này chưa có điểm để nhận. Hãy cho điểm hoặc yêu cầu giải trình.",
                "There is no score to accept on this line. Give points, or ask for an explanation.");
    }

    static Text noQuestion() {
        return new Text("Hãy nêu rõ cần đơn vị giải trình điều gì.", "Say what the unit is to explain.");
    }

    static Text noPoints() {
        return new Text("Hãy gõ số điểm, ví dụ 0,5.", "Type the points, for example 0.5.");
    }

    static Text noMinutes() {
        return new Text(
                "Hãy ghi số và ngày biên bản họp Hội đồng thẩm định.",
                "Write the number and the day of the minutes of the council.");
    }

    static Text minutesAhead() {
        return new Text(
                "Ngày biên bản họp Hội đồng chưa đến. Hãy ghi ngày Hội đồng đã họp.",
                "The day of the minutes is still to come. Write the day on which the council met.");
    }

    static Text noReasonOfCouncil() {
        return new Text(
                "Kết luận khác điểm đang có, hoặc sửa kết luận đã ghi, thì phải nêu lý do. Hãy ghi lý do rồi lưu lại.",
                "Another score than the one that stands, or a correction, needs a reason. Write it, then save again.");
    }

    static Text noReason() {
        return new Text(
                "Điểm khác với điểm tự chấm thì phải nêu lý do. Hãy ghi lý do rồi lưu lại.",
                "A score that differs from the unit's own needs a reason. Write it, then save again.");
    }
}
