package parindex.core.points;

import java.util.Optional;
import parindex.core.language.Text;

/// Every fault that a rule can have, as a sentence.
final class FaultWording {
    private FaultWording() {}

    static RuleFault limitOutOfRange(Share limit, Measure measure) {
        var figure = FigureWording.figure(limit, measure.unit());
        var range = RuleWording.range(measure.allowed(), measure.unit());
        return RuleFault.unsound(new Text(
                "Mức " + figure.vi() + " không bao giờ đạt được: số liệu chỉ được " + range.vi() + ".",
                "The limit " + figure.en() + " can never be reached: figures are allowed " + range.en() + "."));
    }

    static RuleFault nothingToChoose() {
        return RuleFault.unsound(new Text("Cách tính không có mức nào.", "The rule has nothing to choose from."));
    }

    static RuleFault stepTwice(Steps.Step step, Measure measure) {
        var from = FigureWording.figure(step.from(), measure.unit());
        return RuleFault.unsound(
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
        var figure = FigureWording.figure(full, measure.unit());
        return RuleFault.unsound(new Text(
                "Mức được điểm tối đa phải lớn hơn 0, không phải " + figure.vi() + ".",
                "The figure that earns full points has to be above 0, not " + figure.en() + "."));
    }

    static RuleFault floorNotBelowFull(Share floor, Measure measure) {
        var figure = FigureWording.figure(floor, measure.unit());
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
