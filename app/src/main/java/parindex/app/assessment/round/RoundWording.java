package parindex.app.assessment.round;

import parindex.app.assessment.Round;
import parindex.core.assessment.workflow.Refusal;
import parindex.core.language.Text;

/// Why something was not done with a round in preparation.
public final class RoundWording {
    private RoundWording() {}

    public static Text said(Refusal refusal, Round round) {
        var why = refusal.said();
        var way = refusal.wayOut(round.host().name());
        return new Text(why.vi() + " " + way.vi(), why.en() + " " + way.en());
    }

    public static Text noName() {
        return new Text("Hãy đặt tên cho đợt đánh giá.", "Give the round a name.");
    }

    public static Text noYear(String typed) {
        return new Text(
                "“%s” không phải là năm. Hãy gõ năm có bốn chữ số, ví dụ 2026.".formatted(typed),
                "“%s” is no year. Type four digits, for example 2026.".formatted(typed));
    }

    public static Text noHost() {
        return new Text(
                "Chọn đơn vị chủ trì trong số đơn vị bạn làm đầu mối.",
                "Choose a host among the units that you coordinate.");
    }

    public static Text noTime(String typed) {
        return new Text(
                "“%s” không phải là ngày giờ. Hãy gõ ngày/tháng/năm, thêm giờ nếu cần, ví dụ 15/01/2027 23:59:59."
                        .formatted(typed),
                "“%s” is no date. Type day/month/year, with a time if needed, for example 15/01/2027 23:59:59."
                        .formatted(typed));
    }

    public static Text changedMeanwhile() {
        return new Text(
                "Đợt này vừa được người khác sửa nên chưa lưu. Xem lại rồi lưu lần nữa.",
                "Somebody else just changed this round, so nothing was kept. Look again, then save once more.");
    }

    public static Text noSet(String name) {
        return new Text(
                "Bộ tiêu chí “%s” không có hoặc chưa đọc được.".formatted(name),
                "There is no set “%s” that can be read.".formatted(name));
    }

    public static Text noAgency(String typed) {
        return new Text(
                "“%s” không khớp với đúng một đơn vị trong danh mục. Hãy chọn một đơn vị trong danh sách gợi ý."
                        .formatted(typed),
                "“%s” does not fit exactly one unit of the register. Choose one of those offered.".formatted(typed));
    }

    public static Text noItem(String typed) {
        return new Text(
                "Bộ tiêu chí không có mục “%s”.".formatted(typed), "The set has no item “%s”.".formatted(typed));
    }

    public static Text noPoints(String code, String typed) {
        return new Text(
                "Chỉ tiêu “%s” của mục %s không phải là số điểm. Hãy gõ số, ví dụ 0,5.".formatted(typed, code),
                "The target “%s” of item %s is no number of points. Type a number, for example 0.5."
                        .formatted(typed, code));
    }

    public static Text tooMany(String code, String typed, String max) {
        return new Text(
                "Chỉ tiêu “%s” của mục %s cao hơn điểm tối đa %s.".formatted(typed, code, max),
                "The target “%s” of item %s is above its maximum of %s.".formatted(typed, code, max));
    }

    public static Text notReady() {
        return new Text(
                "Chưa mở được: còn điều phải sửa, hoặc điều chưa ai chấp nhận.",
                "Not opened: something has to be mended, or is accepted by nobody.");
    }
}
