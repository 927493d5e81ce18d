package parindex.core.points.change;

import java.util.List;
import java.util.stream.Collectors;
import parindex.core.language.Text;
import parindex.core.points.Citation;
import parindex.core.points.Points;
import parindex.core.points.figure.FigureWording;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.rule.Steps;

/// Every clause about what differs between two rules.
final class ChangeWording {
    /// What was not there before, or is there no more.
    static final Text NOTHING = Text.same("");

    private static final Text POINTS = new Text(" điểm", " points");

    private ChangeWording() {}

    static Text said(RuleChange change) {
        var what = change.what();
        if (change.before().equals(NOTHING)) {
            return joined(new Text("thêm", "new:"), what, change.after());
        }
        if (change.after().equals(NOTHING)) {
            return joined(new Text("bỏ", "gone:"), what, change.before());
        }
        return FigureWording.both(language -> what.in(language) + " "
                + arrow(change.before().in(language), change.after().in(language), POINTS.in(language)));
    }

    private static Text joined(Text deed, Text what, Text value) {
        return FigureWording.both(language -> deed.in(language) + " " + what.in(language) + " " + value.in(language));
    }

    /// "0,5 → 0,75 điểm": a unit that both sides have is said once.
    private static String arrow(String before, String after, String unit) {
        var first = before.endsWith(unit) && after.endsWith(unit)
                ? before.substring(0, before.length() - unit.length())
                : before;
        return first + " → " + after;
    }

    static Text rule() {
        return new Text("cách tính:", "rule:");
    }

    static Text condition() {
        return new Text("điều kiện được điểm tối đa", "the condition for full points");
    }

    static Text fullAt() {
        return new Text("ngưỡng được điểm tối đa", "the limit for full points");
    }

    static Text floor() {
        return new Text("mức tối thiểu", "the floor");
    }

    static Text each() {
        return new Text("mỗi trường hợp trừ", "each case takes away");
    }

    static Text knownUpTo() {
        return new Text("nguồn chỉ nêu đến", "the source tells up to");
    }

    static Text allowed() {
        return new Text("điểm người thẩm định được chọn:", "points the appraiser may choose:");
    }

    static Text allowed(List<Points> allowed) {
        return allowed.isEmpty()
                ? new Text("bất kỳ mức nào", "any")
                : FigureWording.both(language -> allowed.stream()
                        .map(points ->
                                FigureWording.figure(points.share(), Input.BARE).in(language))
                        .collect(Collectors.joining("; ")));
    }

    static Text notTold() {
        return new Text("chưa rõ", "not told");
    }

    static Text step(Steps.Step step, Measure measure) {
        var from = FigureWording.figure(step.from(), measure.unit());
        return new Text("bậc từ " + from.vi() + ":", "the step from " + from.en() + ":");
    }

    static Text stepFrom(int position) {
        return new Text("bậc thứ " + position + ": bắt đầu từ", "step " + position + ": begins at");
    }

    static Text stepEnd(Text step) {
        return new Text(step.vi() + " đến dưới", step.en() + " ends below");
    }

    static Text nextStep() {
        return new Text("bậc kế tiếp", "the next step");
    }

    static Text stepLaw(Text step) {
        return new Text(step.vi() + " căn cứ", step.en() + " law");
    }

    static Text law(List<Citation> law) {
        return law.isEmpty()
                ? new Text("không có", "none")
                : Text.same(law.stream().map(Citation::said).collect(Collectors.joining("; ")));
    }

    static Text part(Text label) {
        return new Text("“" + label.vi() + "”:", "“" + label.en() + "”:");
    }

    static Text label() {
        return new Text("tên mức:", "called:");
    }

    static Text order() {
        return new Text("thứ tự:", "order:");
    }

    static Text names(List<String> names) {
        return Text.same(String.join(", ", names));
    }

    static Text inputName() {
        return new Text("tên số liệu trong tệp:", "name of the input in files:");
    }

    static Text figureName() {
        return new Text("tên số liệu:", "the figure is called:");
    }

    static Text formula() {
        return new Text("số liệu tính bằng", "the figure is made of");
    }

    static Text unit(Text label) {
        return new Text("đơn vị tính của “" + label.vi() + "”:", "unit of “" + label.en() + "”:");
    }

    static Text unitOrNone(Text unit) {
        return unit.equals(Input.BARE) ? new Text("không có", "none") : unit;
    }

    static Text range(Text label) {
        return new Text("phạm vi của “" + label.vi() + "”:", "range of “" + label.en() + "”:");
    }
}
