package parindex.core.assessment.workflow;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import parindex.core.language.Text;

/// What is said about dates, exact to the second and in the time of Viet Nam.
final class CalendarWording {
    private static final DateTimeFormatter VI = DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/yyyy");
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("HH:mm:ss, d MMM yyyy", Locale.ENGLISH);

    private CalendarWording() {}

    static Text time(Instant time) {
        var there = time.atZone(Calendar.ZONE);
        return new Text(VI.format(there), EN.format(there));
    }

    /// An end, by its last second.
    static Text end(Instant end) {
        return time(end.minusSeconds(1));
    }

    static Text said(Milestone milestone) {
        return switch (milestone) {
            case OPENING -> new Text("bắt đầu tự đánh giá", "beginning of self-assessment");
            case SELF_ASSESSMENT_ENDS -> new Text("hết hạn tự đánh giá", "end of self-assessment");
            case APPRAISAL_ENDS -> new Text("hết hạn thẩm định lần 1", "end of the first appraisal");
            case EXPLANATION_ENDS -> new Text("hết hạn giải trình", "end of explanation");
            case PUBLICATION -> new Text("công bố kết quả", "publication");
        };
    }

    static Text missing(Milestone milestone) {
        var name = said(milestone);
        return new Text("Chưa có ngày " + name.vi() + ".", "The date of the " + name.en() + " is missing.");
    }

    static Text disordered(Calendar calendar, Milestone before, Milestone after) {
        var first = said(before);
        var second = said(after);
        var firstAt = time(calendar.said(before).orElseThrow());
        var secondAt = time(calendar.said(after).orElseThrow());
        return new Text(
                "Ngày %s (%s) phải sau ngày %s (%s).".formatted(second.vi(), secondAt.vi(), first.vi(), firstAt.vi()),
                "The %s (%s) has to come after the %s (%s)."
                        .formatted(second.en(), secondAt.en(), first.en(), firstAt.en()));
    }

    static Text said(Countdown countdown) {
        var end = end(countdown.until());
        return switch (countdown.nearness()) {
            case FAR, NEAR ->
                new Text(
                        "Còn %d ngày, đến hết %s".formatted(countdown.days(), end.vi()),
                        "%d days left, until the end of %s".formatted(countdown.days(), end.en()));
            case LAST_DAY ->
                new Text(
                        "Còn %s, đến hết %s".formatted(countdown.clock(), end.vi()),
                        "%s left, until the end of %s".formatted(countdown.clock(), end.en()));
            case OVER -> new Text("Đã hết hạn lúc " + end.vi(), "Over since the end of " + end.en());
        };
    }
}
