package parindex.core.assessment.outside;

import java.util.List;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.Adjustment.Direction;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;

/// What is said about results from outside.
final class OutsideWording {
    static final Text POINTS = new Text("Điểm", "Points");
    static final Text OF_POINTS = new Text("điểm", "points");

    private OutsideWording() {}

    private static Text at(OutsideSubject subject, String vi, String en) {
        var title = subject instanceof OutsideSubject.Leaf ? Text.same(subject.key()) : subject.title();
        return new Text(title.vi() + ": " + vi, title.en() + ": " + en);
    }

    static Text noReason(OutsideSubject subject) {
        return at(
                subject,
                "hãy ghi lý do – cần có khi sửa hoặc bỏ kết quả đã ghi, khi mục không áp dụng và với điểm thưởng, điểm phạt.",
                "give the reason – it is needed where a result is changed or removed, where an item does not apply, and for a bonus or penalty.");
    }

    static Text noSource(OutsideSubject subject) {
        return at(
                subject,
                "hãy ghi nguồn: cơ quan nào khảo sát hoặc cung cấp, bằng văn bản nào.",
                "give the source: who surveyed or provided it, by what document.");
    }

    static Text missing(OutsideSubject subject, Input field) {
        return at(
                subject,
                "thiếu “%s”; chưa có kết quả thì bỏ trống tất cả, kết quả bằng không thì gõ 0."
                        .formatted(field.label().vi()),
                "“%s” is missing; leave all empty where there is no result, type 0 where the result is zero."
                        .formatted(field.label().en()));
    }

    static Text outside(OutsideSubject subject, Input field) {
        var allowed = field.allowed();
        var plain = Measure.of(field);
        var least = allowed.least().map(plain::said);
        var most = allowed.most().map(plain::said);
        var vi = (allowed.whole() ? "một số nguyên" : "một số")
                + least.map(text -> " từ " + text.vi()).orElse("")
                + most.map(text -> " đến " + text.vi()).orElse("");
        var en = (allowed.whole() ? "a whole number" : "a number")
                + least.map(text -> " from " + text.en()).orElse("")
                + most.map(text -> " to " + text.en()).orElse("");
        return at(
                subject,
                "“%s” phải là %s.".formatted(field.label().vi(), vi),
                "“%s” has to be %s.".formatted(field.label().en(), en));
    }

    static Text notComputable(OutsideSubject subject) {
        return at(
                subject,
                "các số đã ghi không tính ra điểm theo cách tính của bộ tiêu chí; hãy kiểm tra lại từng số.",
                "these figures make no points by the rule of the set; check each of them.");
    }

    static Text noSurvey(OutsideSubject subject) {
        return at(
                subject,
                "số phiếu và sai số chuẩn chỉ ghi cho kết quả khảo sát.",
                "number of answers and standard error belong to surveys only.");
    }

    static Text noAnswers(OutsideSubject subject) {
        return at(
                subject,
                "số phiếu trả lời phải là số nguyên từ 1; không biết thì bỏ trống.",
                "the number of answers has to be a whole number from 1; leave it empty where nobody tells.");
    }

    static Text noError(OutsideSubject subject, Points max) {
        return at(
                subject,
                "sai số chuẩn phải từ 0 đến %s điểm; không biết thì bỏ trống.".formatted(vi(max)),
                "the standard error has to be 0 to %s points; leave it empty where nobody tells.".formatted(en(max)));
    }

    static Text extraApart(Text title) {
        return new Text(
                title.vi() + ": điểm thưởng, điểm phạt không có “không áp dụng”; không có thì bỏ trống.",
                title.en() + ": a bonus or penalty is never “not applicable”; leave it empty where there is none.");
    }

    static Text aboveCap(Adjustment adjustment, Share sum) {
        var points = OutsideCheck.points(sum);
        return new Text(
                "%s: %s điểm vượt mức nhiều nhất %s điểm của bộ tiêu chí; hãy ghi không quá mức đó."
                        .formatted(adjustment.title().vi(), vi(points), vi(adjustment.cap())),
                "%s: %s points are more than the %s that the set allows; give no more than that."
                        .formatted(adjustment.title().en(), en(points), en(adjustment.cap())));
    }

    static Text aboveAll(Direction direction, Points cap, Points sum) {
        var isBonus = direction == Direction.BONUS;
        return new Text(
                "Tổng %s của đơn vị là %s, vượt mức nhiều nhất %s của bộ tiêu chí; hãy giảm bớt."
                        .formatted(isBonus ? "điểm thưởng" : "điểm phạt", vi(sum), vi(cap)),
                "All %s of the unit come to %s, more than the %s that the set allows; give less."
                        .formatted(isBonus ? "bonuses" : "penalties", en(sum), en(cap)));
    }

    static Text entered(String key) {
        return new Text(
                "Mục %s do đơn vị tự kê khai và được thẩm định; không ghi ở đây.".formatted(key),
                "Item %s is entered by the unit itself and appraised; it is not given here.".formatted(key));
    }

    static Text block(String key, List<String> leaves) {
        return new Text(
                "Mục %s còn chia nhỏ, mà bộ tiêu chí không nói cách chia điểm của cả khối; hãy ghi từng mục: %s."
                        .formatted(key, String.join(", ", leaves)),
                "Item %s has parts, and the set does not say how points of the whole are spread; give each part: %s."
                        .formatted(key, String.join(", ", leaves)));
    }

    static Text unknown(String key) {
        return new Text(
                "Bộ tiêu chí của đơn vị không có mục, điểm thưởng hay điểm phạt “%s”; hãy dùng đúng mã trong tệp mẫu."
                        .formatted(key),
                "The set of the unit has no item, bonus or penalty “%s”; use the codes of the template."
                        .formatted(key));
    }

    private static String vi(Points points) {
        return Numerals.exact(points.value(), Language.VI);
    }

    private static String en(Points points) {
        return Numerals.exact(points.value(), Language.EN);
    }
}
