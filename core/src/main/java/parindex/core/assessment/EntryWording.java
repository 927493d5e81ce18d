package parindex.core.assessment;

import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Text;
import parindex.core.points.Share;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;

/// Every sentence about a cell.
final class EntryWording {
    static final Text EMPTY = new Text("Chưa có số liệu.", "Nothing has been entered.");
    static final Text UNPROVED = new Text(
            "Chưa có tài liệu kiểm chứng và cũng chưa có giải trình: cần ít nhất một trong hai trước khi gửi.",
            "Neither a document nor an explanation: one of the two is needed before sending.");
    static final Text NO_REASON = new Text(
            "Chọn “không áp dụng” thì phải ghi lý do ở ô giải trình.",
            "“Not applicable” needs a reason in the explanation.");

    private EntryWording() {}

    static Text missing(Input input) {
        return new Text(
                "Chưa tính được điểm: thiếu “" + input.label().vi() + "”.",
                "Points cannot be computed: “" + input.label().en() + "” is missing.");
    }

    static Text partAboveWhole(Input part, Share above, Input whole, Share below) {
        var larger = Measure.of(part).said(above);
        var smaller = Measure.of(whole).said(below);
        return new Text(
                "“%s” (%s) lớn hơn “%s” (%s)."
                        .formatted(part.label().vi(), larger.vi(), whole.label().vi(), smaller.vi()),
                "“%s” (%s) is more than “%s” (%s)."
                        .formatted(part.label().en(), larger.en(), whole.label().en(), smaller.en()));
    }

    static Text far(Text label, Text before, Text now) {
        return new Text(
                "“%s” khác nhiều so với kỳ trước: kỳ trước %s, kỳ này %s. Hãy kiểm tra lại hoặc giải trình."
                        .formatted(label.vi(), before.vi(), now.vi()),
                "“%s” differs much from the last round: %s then, %s now. Check it or explain."
                        .formatted(label.en(), before.en(), now.en()));
    }

    static Text differsElsewhere(Input input, Share own, ItemCode other, Share theirs) {
        var here = Measure.of(input).said(own);
        var there = Measure.of(input).said(theirs);
        return new Text(
                "“%s” ở đây là %s, ở tiêu chí %s là %s.".formatted(input.label().vi(), here.vi(), other, there.vi()),
                "“%s” is %s here and %s in item %s.".formatted(input.label().en(), here.en(), there.en(), other));
    }
}
