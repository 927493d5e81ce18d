package parindex.core.points.rule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.core.language.Language;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Citation;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression;
import parindex.core.points.figure.FigureWording;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Measured;
import parindex.core.points.figure.Obstacle;
import parindex.core.points.figure.ObstacleWording;
import parindex.core.points.rule.Award.Awarded;
import parindex.core.points.rule.Award.Judged;
import parindex.core.points.rule.Award.NotApplicable;
import parindex.core.points.rule.Award.NotComputable;

/// Every sentence that explains an award or says why there is none.
final class AwardWording {
    private AwardWording() {}

    static Text award(Award award) {
        return switch (award) {
            case Awarded awarded -> sentences(Stream.of(because(awarded.because()), result(awarded.exact())));
            case Judged judged ->
                sentences(Stream.of(
                        because(judged.because()),
                        judged.set().map(AwardWording::result).orElse(Text.same(""))));
            case NotApplicable not -> because(not.because());
            case NotComputable none -> notComputable(none);
        };
    }

    /// The points as they came out, before they are settled.
    private static Text result(Share points) {
        if (FigureWording.isShort(points)) {
            var said = FigureWording.points(points);
            return new Text("Kết quả: " + said.vi() + ".", "Result: " + said.en() + ".");
        }
        var about = FigureWording.points(points.nearest());
        var exact = FigureWording.exact(points, Input.BARE);
        return new Text(
                "Kết quả: khoảng " + about.vi() + ", chính xác là " + exact.vi() + ".",
                "Result: about " + about.en() + ", exactly " + exact.en() + ".");
    }

    private static Text notComputable(NotComputable none) {
        var first = Stream.of(new Text("Chưa tính được.", "Not computable yet."));
        var reasons = none.obstacles().stream().map(Obstacle::said);
        return sentences(Stream.concat(Stream.concat(first, reasons), Stream.of(because(none.because()))));
    }

    static Text because(Because because) {
        return sentences(Stream.of(figure(because), because.taken(), basis(because.basis())));
    }

    private static Text figure(Because because) {
        return because.figure()
                .map(figure -> {
                    var value = FigureWording.figure(
                            figure.value(), figure.measure().unit());
                    var by = FigureWording.numbers(figure.measure().by(), figure.facts());
                    var label = figure.measure().label();
                    var plain = figure.measure().by() instanceof Expression.Named;
                    return FigureWording.both(language -> label.in(language) + ": "
                            + (plain ? "" : by.in(language) + " = ") + value.in(language) + ".");
                })
                .orElse(Text.same(""));
    }

    private static Text basis(Basis basis) {
        var law = basis.law().stream().map(Citation::said).collect(Collectors.joining("; "));
        var clause =
                law.isEmpty() ? Text.same("") : new Text("Căn cứ pháp lý: " + law + ".", "Legal basis: " + law + ".");
        return sentences(Stream.of(source(basis), clause));
    }

    private static Text source(Basis basis) {
        if (!basis.hasSource()) {
            return Text.same("");
        }
        var known = RuleWording.known(basis.known());
        var from = new Text(
                "Căn cứ: " + basis.source().vi() + " (" + known.vi() + ").",
                "Basis: " + basis.source().en() + " (" + known.en() + ").");
        var gap = new Text(
                "Chưa rõ: " + basis.gap().vi() + ".", "Open: " + basis.gap().en() + ".");
        return basis.hasGap() ? sentences(Stream.of(from, gap)) : from;
    }

    /// The way to an award as short sentences: what stands in the way, the figure, the step taken, the result.
    static List<Text> steps(Award award) {
        var way = Stream.of(figure(award.because()), award.because().taken());
        var all = switch (award) {
            case Awarded awarded -> Stream.concat(way, Stream.of(result(awarded.exact())));
            case Judged judged -> Stream.concat(way, judged.set().map(AwardWording::result).stream());
            case NotApplicable ignored -> way;
            case NotComputable none -> Stream.concat(none.obstacles().stream().map(ObstacleWording::plain), way);
        };
        return all.filter(said -> !said.vi().isEmpty()).toList();
    }

    static Text threshold(Threshold rule, boolean reached) {
        var condition = RuleWording.condition(rule);
        return reached
                ? new Text("Đạt điều kiện: " + condition.vi() + ".", "The condition is met: " + condition.en() + ".")
                : new Text(
                        "Chưa đạt điều kiện: " + condition.vi() + ".",
                        "The condition is not met: " + condition.en() + ".");
    }

    static Text belowSteps(Steps rule) {
        return rule.steps().stream()
                .findFirst()
                .map(step -> FigureWording.exact(step.from(), rule.measure().unit()))
                .map(lowest -> new Text(
                        "Dưới bậc thấp nhất (" + lowest.vi() + ").", "Below the lowest step (" + lowest.en() + ")."))
                .orElse(new Text("Cách tính không có bậc nào.", "The rule has no step."));
    }

    static Text step(Steps rule, Steps.Step step) {
        var span = RuleWording.span(rule, step);
        var law = RuleWording.law(step.law());
        return new Text("Thuộc bậc " + span.vi() + law + ".", "Reaches the step " + span.en() + law + ".");
    }

    static Text stepNotTold(Steps rule, Steps.Step step) {
        var span = RuleWording.span(rule, step);
        return new Text(
                "Nguồn không nêu số điểm của bậc " + span.vi() + ".",
                "No source tells what the step " + span.en() + " earns.");
    }

    static Text betweenSteps(Measured figure) {
        var value = FigureWording.figure(figure.value(), figure.measure().unit());
        return new Text(
                "Cách tính không có bậc nào cho " + value.vi() + ".", "The rule has no step for " + value.en() + ".");
    }

    static Text notApplicable(States rule, States.State state) {
        var said = state(rule, state);
        return new Text(said.vi() + " Mục này không áp dụng.", said.en() + " The item does not apply.");
    }

    static Text state(States rule, States.State state) {
        return FigureWording.both(language ->
                rule.input().label().in(language) + ": " + state.label().in(language) + ".");
    }

    static Text stateNotTold(States.State state) {
        return new Text(
                "Nguồn không nêu số điểm khi: " + state.label().vi() + ".",
                "No source tells what this earns: " + state.label().en() + ".");
    }

    static Text nothingReached() {
        return new Text("Không đạt được gì nên không có điểm.", "Nothing was reached, so nothing is earned.");
    }

    static Text belowFloor(Measure measure, Share floor) {
        var least = FigureWording.exact(floor, measure.unit());
        return new Text(
                "Dưới mức tối thiểu " + least.vi() + " nên không có điểm.",
                "Below the floor of " + least.en() + ", so nothing is earned.");
    }

    static Text fullAtNotTold() {
        return new Text(
                "Nguồn không nêu mức phải đạt để được điểm tối đa.",
                "No source tells the figure that earns full points.");
    }

    static Text full(Measure measure, Share full) {
        var limit = RuleWording.from(full, measure);
        return new Text(
                "Đạt " + limit.vi() + " nên được điểm tối đa.",
                "Reaches " + limit.en() + ", so full points are earned.");
    }

    static Text inProportion(Measured figure, Share full, Points max) {
        var unit = figure.measure().unit();
        var limit = FigureWording.exact(full, unit);
        var value = FigureWording.figure(figure.value(), unit);
        var points = FigureWording.points(max);
        return new Text(
                "Dưới mức %s nên tính theo tỷ lệ: %s ÷ %s × %s."
                        .formatted(limit.vi(), value.vi(), limit.vi(), points.vi()),
                "Below %s, so in proportion: %s ÷ %s × %s.".formatted(limit.en(), value.en(), limit.en(), points.en()));
    }

    static Text deducted(Measured figure, Points each, Points max) {
        var cases = FigureWording.figure(figure.value(), figure.measure().unit());
        var whole = FigureWording.points(max);
        var lost = FigureWording.points(each);
        return new Text(
                "Từ %s, trừ %s × %s, không dưới 0.".formatted(whole.vi(), cases.vi(), lost.vi()),
                "From %s, less %s × %s, never below 0.".formatted(whole.en(), cases.en(), lost.en()));
    }

    static Text casesNotTold(Measure measure, Share limit) {
        var most = FigureWording.exact(limit, measure.unit());
        return new Text(
                "Nguồn không nêu mức trừ khi nhiều hơn " + most.vi() + ".",
                "No source tells what is lost beyond " + most.en() + ".");
    }

    static Text fulfilled(List<Checklist.Part> fulfilled, List<Checklist.Part> parts) {
        return FigureWording.both(language -> {
            var names =
                    fulfilled.stream().map(part -> part.label().in(language)).toList();
            var sentence = language == Language.VI ? "Đạt %d/%d nội dung: %s." : "%d of %d parts are fulfilled: %s.";
            return sentence.formatted(
                    fulfilled.size(),
                    parts.size(),
                    ObstacleWording.listed(names, language == Language.VI ? "không" : "none"));
        });
    }

    static Text judgement() {
        return new Text("Điểm do người thẩm định cho.", "The appraiser sets the points.");
    }

    static Text appraised() {
        return new Text("Điểm thẩm định", "Appraised points");
    }

    static Text points() {
        return new Text("điểm", "points");
    }

    static Text sentences(Stream<Text> parts) {
        var said = parts.filter(part -> !part.vi().isEmpty()).toList();
        return new Text(
                said.stream().map(Text::vi).collect(Collectors.joining(" ")),
                said.stream().map(Text::en).collect(Collectors.joining(" ")));
    }
}
