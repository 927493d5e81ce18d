package parindex.core.points.rule;

import java.util.List;
import java.util.stream.Collectors;
import parindex.core.language.Text;
import parindex.core.points.Citation;
import parindex.core.points.Known;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.FigureWording;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.MeasureWording;

/// Every rule as a plain sentence made from the rule itself, so that no second text can differ from what is computed.
/// Two rules that score anything differently never read the same: figures of a rule are said to the last digit.
public final class RuleWording {
    public static final Text NOT_TOLD = new Text("chưa rõ điểm", "points not told");

    private RuleWording() {}

    /// How far a rule is known, in words.
    public static Text known(Known known) {
        return switch (known) {
            case STATED -> new Text("nguồn nêu rõ", "stated by the source");
            case PARTLY -> new Text("nguồn nêu một phần", "partly stated");
            case INFERRED -> new Text("suy ra từ số liệu", "inferred from figures");
            case UNKNOWN -> new Text("chưa biết", "not known");
        };
    }

    static Text rule(Rule rule, Points max) {
        return switch (rule) {
            case Threshold threshold -> of(threshold.measure(), threshold(threshold, max));
            case Steps steps -> of(steps.measure(), steps(steps));
            case States states -> states(states);
            case Proportional proportional -> of(proportional.measure(), proportional(proportional, max));
            case Deduction deduction -> of(deduction.measure(), deduction(deduction, max));
            case Checklist checklist -> checklist(checklist);
            case Judgement judgement -> judgement(judgement, max);
        };
    }

    /// What is looked at, what that earns, and which figures are taken.
    private static Text of(Measure measure, Text earns) {
        var label = MeasureWording.measure(measure);
        var taken = MeasureWording.taken(measure);
        return FigureWording.both(
                language -> label.in(language) + ": " + earns.in(language) + "." + taken.in(language));
    }

    private static Text threshold(Threshold rule, Points max) {
        var condition = condition(rule);
        var points = FigureWording.points(max);
        return new Text(
                "%s được %s, nếu không thì 0 điểm".formatted(condition.vi(), points.vi()),
                "%s earns %s, anything else 0".formatted(condition.en(), points.en()));
    }

    public static Text condition(Threshold rule) {
        var limit = FigureWording.exact(rule.limit(), rule.measure().unit());
        return switch (rule.test()) {
            case AT_LEAST -> from(rule.limit(), rule.measure());
            case MORE_THAN -> new Text("trên " + limit.vi(), "more than " + limit.en());
            case AT_MOST -> atMost(rule.limit(), rule.measure());
            case LESS_THAN -> new Text("dưới " + limit.vi(), "less than " + limit.en());
        };
    }

    /// From a limit on; a limit that nothing can exceed is simply reached: "đủ 100 %".
    public static Text from(Share limit, Measure measure) {
        var figure = FigureWording.exact(limit, measure.unit());
        return measure.allowed().most().filter(limit::equals).isPresent()
                ? new Text("đủ " + figure.vi(), "the full " + figure.en())
                : new Text("từ " + figure.vi() + " trở lên", figure.en() + " or more");
    }

    private static Text atMost(Share limit, Measure measure) {
        var figure = FigureWording.exact(limit, measure.unit());
        var unit = measure.unit();
        return limit.isZero() && measure.allowed().whole() && !unit.equals(Input.BARE)
                ? new Text("không có " + unit.vi(), "no " + unit.en())
                : new Text("không quá " + figure.vi(), "at most " + figure.en());
    }

    private static Text steps(Steps rule) {
        return MeasureWording.listed(rule.steps(), step -> step(rule, step), new Text("không có bậc nào", "no step"));
    }

    private static Text step(Steps rule, Steps.Step step) {
        var span = span(rule, step);
        var points = step.points().map(FigureWording::points).orElse(NOT_TOLD);
        var law = law(step.law());
        return FigureWording.both(language -> span.in(language) + " – " + points.in(language) + law);
    }

    /// The acts that something rests on besides those of its rule: " (Điều 3, 12/QĐ-BNV)".
    static String law(List<Citation> law) {
        return law.isEmpty() ? "" : law.stream().map(Citation::said).collect(Collectors.joining("; ", " (", ")"));
    }

    /// Which figures belong to a step: "từ 100 % đến dưới 104 %", "dưới 90 %", "2 sáng kiến".
    public static Text span(Steps rule, Steps.Step step) {
        return rule.next(step)
                .map(next -> span(step.from(), next, rule.measure()))
                .orElseGet(() -> from(step.from(), rule.measure()));
    }

    public static Text span(Share from, Share next, Measure measure) {
        var first = FigureWording.exact(from, measure.unit());
        var beyond = FigureWording.exact(next, measure.unit());
        if (measure.allowed().whole() && from.plus(Share.ONE).equals(next)) {
            return first;
        }
        if (measure.allowed().least().filter(from::equals).isPresent()) {
            return new Text("dưới " + beyond.vi(), "below " + beyond.en());
        }
        return new Text(
                "từ " + first.vi() + " đến dưới " + beyond.vi(), "from " + first.en() + " to below " + beyond.en());
    }

    private static Text states(States rule) {
        var label = MeasureWording.name(rule.input().label());
        var states = MeasureWording.listed(
                rule.states(), state -> state(rule, state), new Text("không có mức nào", "no state"));
        return FigureWording.both(language -> label.in(language) + ": " + states.in(language) + ".");
    }

    private static Text state(States rule, States.State state) {
        var worth = worth(state.worth());
        return FigureWording.both(language -> MeasureWording.choice(
                        state.label(), state.name(), rule.states().stream().map(States.State::label), language)
                + " – " + worth.in(language));
    }

    public static Text worth(States.Worth worth) {
        return switch (worth) {
            case States.Worth.Earned earned -> FigureWording.points(earned.points());
            case States.Worth.NotTold ignored -> NOT_TOLD;
            case States.Worth.NotApplicable ignored -> new Text("không áp dụng", "not applicable");
        };
    }

    private static Text proportional(Proportional rule, Points max) {
        var points = FigureWording.points(max);
        var unit = rule.measure().unit();
        var full = rule.fullAt()
                .map(limit -> from(limit, rule.measure()))
                .map(limit -> new Text(limit.vi() + " được " + points.vi(), limit.en() + " earns " + points.en()))
                .orElseGet(() -> fullNotTold(unit, points));
        var floor = rule.floor()
                .map(limit -> FigureWording.exact(limit, unit))
                .map(limit -> new Text(", dưới " + limit.vi() + " được 0 điểm", ", nothing below " + limit.en()))
                .orElse(Text.same(""));
        return new Text(
                "điểm tính theo tỷ lệ, " + full.vi() + floor.vi(), "points in proportion, " + full.en() + floor.en());
    }

    private static Text fullNotTold(Text unit, Text points) {
        return unit.equals(Input.BARE)
                ? new Text("chưa rõ mức được " + points.vi(), "the figure that earns " + points.en() + " is not told")
                : new Text(
                        "chưa rõ bao nhiêu " + unit.vi() + " được " + points.vi(),
                        "how many " + unit.en() + " earn " + points.en() + " is not told");
    }

    private static Text deduction(Deduction rule, Points max) {
        var whole = FigureWording.points(max);
        var each = FigureWording.points(rule.each());
        var one = one(rule.measure().unit());
        var known = rule.knownUpTo()
                .map(limit -> FigureWording.exact(limit, rule.measure().unit()))
                .map(most -> new Text("; chưa rõ khi quá " + most.vi(), "; not told beyond " + most.en()))
                .orElse(Text.same(""));
        return new Text(
                "từ %s, mỗi %s trừ %s, không dưới 0%s".formatted(whole.vi(), one.vi(), each.vi(), known.vi()),
                "from %s, each %stakes away %s, never below 0%s"
                        .formatted(whole.en(), one.en(), each.en(), known.en()));
    }

    /// One of what is counted.
    private static Text one(Text unit) {
        if (unit.equals(Input.BARE)) {
            return new Text("trường hợp", "");
        }
        var whole = FigureWording.exact(Share.ONE, unit);
        return unit.equals(Input.PERCENT)
                ? new Text(whole.vi(), whole.en() + " ")
                : new Text(unit.vi(), "of the " + unit.en() + " ");
    }

    private static Text checklist(Checklist rule) {
        var parts = MeasureWording.listed(
                rule.parts(), part -> part(rule, part), new Text("không có nội dung nào", "no part"));
        return new Text(
                "Cộng điểm từng nội dung đạt được: " + parts.vi() + ".",
                "Points for each part fulfilled: " + parts.en() + ".");
    }

    private static Text part(Checklist rule, Checklist.Part part) {
        var points = FigureWording.points(part.points());
        return FigureWording.both(language -> MeasureWording.choice(
                        part.label(), part.name(), rule.parts().stream().map(Checklist.Part::label), language)
                + " – " + points.in(language));
    }

    private static Text judgement(Judgement rule, Points max) {
        var points = FigureWording.points(max);
        if (rule.allowed().isEmpty()) {
            return new Text(
                    "Người thẩm định cho điểm, từ 0 đến " + points.vi() + ".",
                    "The appraiser sets the points, from 0 to " + points.en() + ".");
        }
        var allowed = FigureWording.both(language -> rule.allowed().stream()
                .map(step -> FigureWording.points(step).in(language))
                .collect(Collectors.joining(", ")));
        return new Text(
                "Người thẩm định chọn một trong các mức: " + allowed.vi() + ".",
                "The appraiser chooses one of: " + allowed.en() + ".");
    }

    /// The figures that make sense: "từ 0 đến 100 %, số nguyên".
    public static Text range(Input.Allowed allowed, Text unit) {
        return MeasureWording.range(allowed, unit);
    }
}
