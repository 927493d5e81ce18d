package parindex.core.assessment.work;

import parindex.core.language.Text;

/// How work is said.
final class WorkWording {
    private WorkWording() {}

    static Text button(WorkLine.Kind kind) {
        return switch (kind) {
            case RETURNED -> new Text("Sửa lại", "Correct");
            case FILL -> new Text("Kê khai", "Enter");
            case PROVE -> new Text("Bổ sung", "Add");
            case COMPLETE -> new Text("Rà và hoàn thành", "Check and complete");
            case APPROVE -> new Text("Xem và duyệt", "Look and approve");
            case SEND -> new Text("Xem và gửi", "Look and send");
            case EXPLAIN -> new Text("Giải trình", "Explain");
            case APPRAISE -> new Text("Thẩm định", "Appraise");
            case DECIDE -> new Text("Ghi kết luận", "Record decisions");
            case OPEN_ROUND -> new Text("Tiếp tục", "Go on");
            case FOLLOW -> new Text("Xem tiến độ", "See progress");
            case READ -> new Text("Đọc", "Read");
        };
    }

    static Text left(long days, boolean overdue) {
        if (!overdue) {
            return days == 0
                    ? new Text("hết hạn hôm nay", "due today")
                    : new Text("còn " + days + " ngày", days == 1 ? "1 day left" : days + " days left");
        }
        return days == 0
                ? new Text("vừa quá hạn hôm nay", "overdue since today")
                : new Text("quá hạn " + -days + " ngày", days == -1 ? "1 day overdue" : -days + " days overdue");
    }

    static Text returned(String words) {
        return new Text("Sửa phần bị trả lại: “" + words + "”", "Correct what was given back: “" + words + "”");
    }

    static Text fill(int empty) {
        return new Text(
                "Kê khai " + empty + " tiêu chí còn trống",
                empty == 1 ? "Enter the 1 item that is empty" : "Enter the " + empty + " items that are empty");
    }

    static Text prove(int lacking) {
        return new Text(
                "Bổ sung tài liệu kiểm chứng cho " + lacking + " tiêu chí",
                lacking == 1 ? "Add documents to 1 item" : "Add documents to " + lacking + " items");
    }

    static Text complete() {
        return new Text("Rà lại và báo hoàn thành phần kê khai", "Check what was entered and say that it is complete");
    }

    static Text approve(Progress part) {
        return new Text(
                "Duyệt phần kê khai của " + part.agency().name(),
                "Approve the part of " + part.agency().name());
    }

    static Text send(Progress part) {
        return new Text(
                "Gửi phiếu tự đánh giá của " + part.unit().name(),
                "Send the sheet of " + part.unit().name());
    }

    static Text appraise(int lines) {
        return new Text(
                "Thẩm định " + lines + " dòng được phân công",
                lines == 1 ? "Judge the 1 line assigned to you" : "Judge the " + lines + " lines assigned to you");
    }

    static Text decide(int lines) {
        return new Text(
                "Ghi kết luận của Hội đồng thẩm định cho " + lines + " dòng còn nghi vấn",
                lines == 1
                        ? "Record what the council decides about the 1 line in doubt"
                        : "Record what the council decides about the " + lines + " lines in doubt");
    }

    static Text explain(int lines) {
        return new Text(
                "Giải trình " + lines + " dòng được thẩm định hỏi hoặc chấm khác",
                lines == 1
                        ? "Explain the 1 line that was asked about or scored otherwise"
                        : "Explain the " + lines + " lines that were asked about or scored otherwise");
    }

    static Text openRound() {
        return new Text("Hoàn tất việc mở đợt đánh giá", "Finish opening the round");
    }

    static Text follow(int unsent) {
        return new Text(
                unsent + " đơn vị chưa gửi phiếu tự đánh giá",
                unsent == 1 ? "1 unit has not sent its sheet" : unsent + " units have not sent their sheets");
    }

    static Text read(int unread) {
        return new Text(unread + " thông báo chưa đọc", unread == 1 ? "1 unread notice" : unread + " unread notices");
    }

    static Text about(Progress part) {
        var names = part.unit().id().equals(part.agency().id())
                ? part.unit().name()
                : part.agency().name() + " → " + part.unit().name();
        return Text.same(names + " · " + part.round().name());
    }
}
