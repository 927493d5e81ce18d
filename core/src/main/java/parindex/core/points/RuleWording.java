package parindex.core.points;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.core.language.Language;
import parindex.core.language.Text;

/// Every rule as a plain sentence made from the rule itself, so that no second text can differ from what is computed,
/// and every fault a rule can have.
public final class RuleWording {
    private static final Text NOT_TOLD = new Text("chưa rõ điểm", "points not told");

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
            case Threshold threshold -> threshold(threshold, max);
            case Steps steps -> steps(steps);
            case States states -> states(states);
            case Proportional proportional -> proportional(proportional, max);
            case Deduction deduction -> deduction(deduction, max);
            case Checklist checklist -> checklist(checklist);
            case Judgement judgement -> judgement(judgement, max);
        };
    }

    private static Text threshold(Threshold rule, Points max) {
        var condition = condition(rule);
        var points = FigureWording.points(max);
        var measure = measure(rule.measure());
        return new Text(
                "%s: %s được %s, nếu không thì 0 điểm.".formatted(measure.vi(), condition.vi(), points.vi()),
                "%s: %s earns %s, anything else 0.".formatted(measure.en(), condition.en(), points.en()));
    }

    static Text condition(Threshold rule) {
        var limit = FigureWording.figure(rule.limit(), rule.measure().unit());
        return switch (rule.test()) {
            case AT_LEAST -> from(rule.limit(), rule.measure());
            case MORE_THAN -> new Text("trên " + limit.vi(), "more than " + limit.en());
            case AT_MOST -> atMost(rule.limit(), rule.measure());
            case LESS_THAN -> new Text("dưới " + limit.vi(), "less than " + limit.en());
        };
    }

    private static Text steps(Steps rule) {
        var measure = measure(rule.measure());
        return FigureWording.both(language -> measure.in(language) + ": "
                + rule.steps().stream()
                        .map(step -> span(rule, step).in(language) + " – "
                                + step.points()
                                        .map(FigureWording::points)
                                        .orElse(NOT_TOLD)
                                        .in(language))
                        .collect(Collectors.joining("; "))
                + ".");
    }

    /// From a limit on; a limit that nothing can exceed is simply reached: "đủ 100 %".
    static Text from(Share limit, Measure measure) {
        var figure = FigureWording.figure(limit, measure.unit());
        return measure.allowed().most().filter(limit::equals).isPresent()
                ? new Text("đủ " + figure.vi(), "the full " + figure.en())
                : new Text("từ " + figure.vi() + " trở lên", figure.en() + " or more");
    }

    private static Text atMost(Share limit, Measure measure) {
        var figure = FigureWording.figure(limit, measure.unit());
        var unit = measure.unit();
        return limit.isZero() && measure.allowed().whole() && !unit.equals(Input.BARE)
                ? new Text("không có " + unit.vi(), "no " + unit.en())
                : new Text("không quá " + figure.vi(), "at most " + figure.en());
    }

    /// Which figures belong to a step: "từ 100 % đến dưới 104 %", "dưới 90 %", "2 sáng kiến".
    static Text span(Steps rule, Steps.Step step) {
        return rule.next(step)
                .map(next -> span(step.from(), next, rule.measure()))
                .orElseGet(() -> from(step.from(), rule.measure()));
    }

    private static Text span(Share from, Share next, Measure measure) {
        var first = FigureWording.figure(from, measure.unit());
        var beyond = FigureWording.figure(next, measure.unit());
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
        return FigureWording.both(language -> rule.input().label().in(language) + ": "
                + rule.states().stream()
                        .map(state -> state.label().in(language) + " – "
                                + worth(state.worth()).in(language))
                        .collect(Collectors.joining("; "))
                + ".");
    }

    static Text worth(States.Worth worth) {
        return switch (worth) {
            case States.Worth.Earned earned -> FigureWording.points(earned.points());
            case States.Worth.NotTold ignored -> NOT_TOLD;
            case States.Worth.NotApplicable ignored -> new Text("không áp dụng", "not applicable");
        };
    }

    private static Text proportional(Proportional rule, Points max) {
        var measure = measure(rule.measure());
        var points = FigureWording.points(max);
        var unit = rule.measure().unit();
        var full = rule.fullAt().map(limit -> from(limit, rule.measure()));
        var floor = rule.floor().map(limit -> FigureWording.figure(limit, unit));
        return new Text(
                measure.vi() + ": điểm tính theo tỷ lệ"
                        + full.map(limit -> ", " + limit.vi() + " được " + points.vi())
                                .orElse(", chưa rõ mức được " + points.vi())
                        + floor.map(limit -> ", dưới " + limit.vi() + " được 0 điểm")
                                .orElse("") + ".",
                measure.en() + ": points in proportion"
                        + full.map(limit -> ", " + limit.en() + " earns " + points.en())
                                .orElse(", the figure that earns " + points.en() + " is not told")
                        + floor.map(limit -> ", nothing below " + limit.en()).orElse("") + ".");
    }

    private static Text deduction(Deduction rule, Points max) {
        var measure = measure(rule.measure());
        var whole = FigureWording.points(max);
        var each = FigureWording.points(rule.each());
        var known = rule.knownUpTo()
                .map(limit -> FigureWording.figure(limit, rule.measure().unit()));
        return new Text(
                "%s: từ %s, mỗi trường hợp trừ %s, không dưới 0%s."
                        .formatted(
                                measure.vi(),
                                whole.vi(),
                                each.vi(),
                                known.map(most -> "; chưa rõ khi quá " + most.vi())
                                        .orElse("")),
                "%s: from %s, each takes away %s, never below 0%s."
                        .formatted(
                                measure.en(),
                                whole.en(),
                                each.en(),
                                known.map(most -> "; not told beyond " + most.en())
                                        .orElse("")));
    }

    private static Text checklist(Checklist rule) {
        return FigureWording.both(language ->
                (language == Language.VI ? "Cộng điểm từng nội dung đạt được: " : "Points for each part fulfilled: ")
                        + rule.parts().stream()
                                .map(part -> part.label().in(language) + " – "
                                        + FigureWording.points(part.points()).in(language))
                                .collect(Collectors.joining("; "))
                        + ".");
    }

    private static Text judgement(Judgement rule, Points max) {
        var points = FigureWording.points(max);
        if (rule.allowed().isEmpty()) {
            return new Text(
                    "Người thẩm định cho điểm, từ 0 đến " + points.vi() + ".",
                    "The appraiser sets the points, from 0 to " + points.en() + ".");
        }
        Function<Language, String> steps = language -> rule.allowed().stream()
                .map(step -> FigureWording.points(step).in(language))
                .collect(Collectors.joining(", "));
        return new Text(
                "Người thẩm định chọn một trong các mức: " + steps.apply(Language.VI) + ".",
                "The appraiser chooses one of: " + steps.apply(Language.EN) + ".");
    }

    private static Text measure(Measure measure) {
        if (measure.by() instanceof Expression.Named) {
            return measure.label();
        }
        var words = FigureWording.words(measure.by());
        return FigureWording.both(language -> measure.label().in(language) + " (" + words.in(language) + ")");
    }

    /// The figures that make sense: "từ 0 đến 100 %, số nguyên".
    static Text range(Input.Allowed allowed, Text unit) {
        var least = allowed.least().map(limit -> FigureWording.figure(limit, unit));
        var most = allowed.most().map(limit -> FigureWording.figure(limit, unit));
        return new Text(
                joined(
                        least.map(limit -> "từ " + limit.vi()),
                        most.map(limit -> "đến " + limit.vi()),
                        allowed.whole() ? "số nguyên" : ""),
                joined(
                        least.map(limit -> "from " + limit.en()),
                        most.map(limit -> "up to " + limit.en()),
                        allowed.whole() ? "whole numbers" : ""));
    }

    private static String joined(Optional<String> least, Optional<String> most, String whole) {
        var span = Stream.concat(least.stream(), most.stream()).collect(Collectors.joining(" "));
        return Stream.of(span, whole).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
