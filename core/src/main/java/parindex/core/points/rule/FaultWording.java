package parindex.core.points.rule;

import java.util.List;
import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.FigureWording;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Ranges;

/// Every fault that a rule can have, as a sentence.
final class FaultWording {
    private FaultWording() {}

    /// The sentence for a measure for which no figure can ever be given.
    static List<RuleFault> noFigure(Measure measure) {
        return Ranges.isEmpty(measure.attainable())
                ? List.of(RuleFault.unreachable(NeedWording.noFigure(measure)))
                : List.of();
    }

    /// The sentence for a limit that lies outside the figures that are allowed or that the inputs can make.
    static Optional<RuleFault> outOfReach(Share limit, Measure measure) {
        var range = measure.attainable();
        var isWithin = measure.allowed().includes(limit)
                && new Input.Allowed(range.least(), range.most(), false).includes(limit);
        return isWithin || Ranges.isEmpty(range) ? Optional.empty() : Optional.of(limitOutOfRange(limit, measure));
    }

    static RuleFault limitOutOfRange(Share limit, Measure measure) {
        var figure = FigureWording.exact(limit, measure.unit());
        var range = range(measure);
        return RuleFault.unreachable(new Text(
                "Mức " + figure.vi() + " không bao giờ đạt được: số liệu chỉ được " + range.vi() + ".",
                "The limit " + figure.en() + " can never be reached: figures are allowed " + range.en() + "."));
    }

    private static Text range(Measure measure) {
        return RuleWording.range(measure.attainable(), measure.unit());
    }

    static RuleFault alwaysHolds(Threshold rule) {
        var condition = RuleWording.condition(rule);
        var range = range(rule.measure());
        return RuleFault.unreachable(new Text(
                "Điều kiện " + condition.vi() + " lúc nào cũng đạt: số liệu chỉ được " + range.vi() + ".",
                "The condition " + condition.en() + " always holds: figures are allowed " + range.en() + "."));
    }

    static RuleFault gap(Share from, Optional<Share> below, Measure measure) {
        var span = span(from, below, measure);
        return RuleFault.gap(new Text("Thiếu " + span.vi() + ".", "No step for " + span.en() + "."));
    }

    static RuleFault overlap(Share from, Share below, Measure measure) {
        var span = span(from, Optional.of(below), measure);
        return RuleFault.overlap(
                new Text("Hai bậc cùng nhận " + span.vi() + ".", "Two steps claim " + span.en() + "."));
    }

    /// Figures from the one to below the other; the only one of them by itself.
    private static Text span(Share from, Optional<Share> below, Measure measure) {
        var range = measure.attainable();
        var first = FigureWording.exact(from, measure.unit());
        var isOne = below.filter(end -> range.whole() && from.plus(Share.ONE).isAtLeast(end))
                        .isPresent()
                || range.most().filter(from::equals).isPresent();
        if (isOne) {
            return new Text("mức " + first.vi(), first.en());
        }
        return below.map(end -> FigureWording.exact(end, measure.unit()))
                .map(end -> new Text(
                        "khoảng từ " + first.vi() + " đến dưới " + end.vi(),
                        "figures from " + first.en() + " to below " + end.en()))
                .orElseGet(
                        () -> new Text("khoảng từ " + first.vi() + " trở lên", "figures from " + first.en() + " on"));
    }

    static RuleFault stepUnreachable(Steps rule, Steps.Step step) {
        var span = RuleWording.span(rule, step);
        var range = range(rule.measure());
        return RuleFault.unreachable(new Text(
                "Không số liệu nào rơi vào bậc " + span.vi() + ": số liệu chỉ được " + range.vi() + ".",
                "No figure falls into the step " + span.en() + ": figures are allowed " + range.en() + "."));
    }

    static RuleFault stepTurned(Steps.Step step, Measure measure) {
        var from = FigureWording.exact(step.from(), measure.unit());
        var below = FigureWording.exact(step.below().orElse(step.from()), measure.unit());
        return RuleFault.unsound(new Text(
                "Bậc từ " + from.vi() + " không thể kết thúc ở " + below.vi() + ".",
                "The step from " + from.en() + " cannot end at " + below.en() + "."));
    }

    static RuleFault neverACase(Measure measure) {
        var range = range(measure);
        return RuleFault.unreachable(new Text(
                "Không bao giờ có trường hợp nào bị trừ điểm: số liệu chỉ được " + range.vi() + ".",
                "There is never a case that takes points away: figures are allowed " + range.en() + "."));
    }

    static RuleFault nothingToChoose() {
        return RuleFault.unsound(new Text("Cách tính không có mức nào.", "The rule has nothing to choose from."));
    }

    static RuleFault stepTwice(Steps.Step step, Measure measure) {
        var from = FigureWording.exact(step.from(), measure.unit());
        return RuleFault.overlap(
                new Text("Bậc từ " + from.vi() + " có hai lần.", "The step from " + from.en() + " stands twice."));
    }

    static RuleFault nameTwice(String name) {
        return RuleFault.unsound(
                new Text("Tên \"" + name + "\" có hai lần.", "The name \"" + name + "\" stands twice."));
    }

    /// The sentence for points that are negative or more than the item is worth.
    static Optional<RuleFault> outside(Points points, Points max) {
        if (!points.isLessThan(Points.ZERO) && !points.isMoreThan(max)) {
            return Optional.empty();
        }
        var said = FigureWording.points(points);
        var whole = FigureWording.points(max);
        return Optional.of(RuleFault.unsound(new Text(
                said.vi() + " nằm ngoài khoảng từ 0 đến " + whole.vi() + ".",
                said.en() + " lies outside 0 to " + whole.en() + ".")));
    }

    static RuleFault fullAtNotAboveZero(Share full, Measure measure) {
        var figure = FigureWording.exact(full, measure.unit());
        return RuleFault.unsound(new Text(
                "Mức được điểm tối đa phải lớn hơn 0, không phải " + figure.vi() + ".",
                "The figure that earns full points has to be above 0, not " + figure.en() + "."));
    }

    static RuleFault floorNotBelowFull(Share floor, Measure measure) {
        var figure = FigureWording.exact(floor, measure.unit());
        return RuleFault.unsound(new Text(
                "Mức tối thiểu " + figure.vi() + " phải nhỏ hơn mức được điểm tối đa.",
                "The floor of " + figure.en() + " has to be below the figure that earns full points."));
    }

    static RuleFault deductsNothing() {
        return RuleFault.unsound(new Text(
                "Mỗi trường hợp phải trừ nhiều hơn 0 điểm.", "Each case has to take away more than 0 points."));
    }

    static RuleFault partsDoNotAddUp(Points sum, Points max) {
        return RuleFault.unsound(new Text(
                "Các nội dung cộng lại được " + FigureWording.points(sum).vi() + ", không phải "
                        + FigureWording.points(max).vi() + ".",
                "The parts add up to " + FigureWording.points(sum).en() + ", not "
                        + FigureWording.points(max).en() + "."));
    }
}
