package parindex.core.points.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.language.Text;
import parindex.core.points.Citation;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.FigureWording;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.MeasureWording;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.RuleWording;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;

/// A rule as a table: what is reached and what that earns. It is made from the rule itself, so that it cannot differ
/// from what is computed.
///
/// @param rows in the order of the rule
public record RuleTable(List<Row> rows) {
    private static final int MOST_CASES = 8;

    /// One line of the table.
    ///
    /// @param when   the figures, the state or the part it is about
    /// @param worth  what that earns
    /// @param points the same as a figure, nothing where it depends on the figure or no source tells
    /// @param law    the legal acts it rests on, empty where those of the rule hold
    public record Row(Text when, Text worth, Optional<Points> points, List<Citation> law) {
        public Row {
            law = List.copyOf(law);
        }

        static Row of(Text when, Points points) {
            return new Row(when, FigureWording.points(points), Optional.of(points), List.of());
        }

        static Row of(Text when, Text worth) {
            return new Row(when, worth, Optional.empty(), List.of());
        }
    }

    public RuleTable {
        rows = List.copyOf(rows);
    }

    /// What the table is about: the figure and how it is built, or the question; empty for a list of parts.
    public static Text about(Rule rule) {
        return switch (rule) {
            case Threshold threshold -> MeasureWording.measure(threshold.measure());
            case Steps steps -> MeasureWording.measure(steps.measure());
            case States states -> states.input().label();
            case Proportional proportional -> MeasureWording.measure(proportional.measure());
            case Deduction deduction -> MeasureWording.measure(deduction.measure());
            case Checklist ignored -> Text.same("");
            case Judgement ignored -> Text.same("");
        };
    }

    /// The table of a rule on an item worth `max`.
    public static RuleTable of(Rule rule, Points max) {
        return new RuleTable(
                switch (rule) {
                    case Threshold threshold ->
                        List.of(
                                Row.of(RuleWording.condition(threshold), max),
                                Row.of(TableWording.otherwise(), Points.ZERO));
                    case Steps steps -> steps(steps);
                    case States states ->
                        states.states().stream().map(RuleTable::state).toList();
                    case Proportional proportional -> proportional(proportional, max);
                    case Deduction deduction -> deduction(deduction, max);
                    case Checklist checklist ->
                        checklist.parts().stream()
                                .map(part -> Row.of(part.label(), part.points()))
                                .toList();
                    case Judgement judgement -> judgement(judgement, max);
                });
    }

    private static Row state(States.State state) {
        return new Row(state.label(), RuleWording.worth(state.worth()), state.points(), List.of());
    }

    private static List<Row> steps(Steps rule) {
        var rows = new ArrayList<Row>();
        rule.steps().stream()
                .findFirst()
                .filter(lowest -> !startsAtLeast(rule.measure(), lowest.from()))
                .ifPresent(lowest -> rows.add(Row.of(TableWording.below(lowest.from(), rule.measure()), Points.ZERO)));
        rule.steps().forEach(step -> {
            var worth = step.points().map(FigureWording::points).orElse(RuleWording.NOT_TOLD);
            rows.add(new Row(RuleWording.span(rule, step), worth, step.points(), step.law()));
            gap(rule, step).ifPresent(rows::add);
        });
        return rows;
    }

    private static boolean startsAtLeast(Measure measure, Share from) {
        return measure.allowed().least().filter(from::equals).isPresent();
    }

    /// What lies between the end of a step and the next one.
    private static Optional<Row> gap(Steps rule, Steps.Step step) {
        return step.below()
                .flatMap(end -> rule.steps().stream()
                        .map(Steps.Step::from)
                        .filter(step.from()::isLessThan)
                        .findFirst()
                        .filter(end::isLessThan)
                        .map(next -> Row.of(TableWording.between(end, next, rule.measure()), TableWording.noStep())));
    }

    private static List<Row> proportional(Proportional rule, Points max) {
        var measure = rule.measure();
        var below = rule.floor().map(floor -> Row.of(TableWording.below(floor, measure), Points.ZERO));
        var grows = rule.fullAt()
                .map(full -> Row.of(
                        rule.floor()
                                .map(floor -> TableWording.between(floor, full, measure))
                                .orElseGet(() -> TableWording.below(full, measure)),
                        TableWording.inProportion(full, measure, max)))
                .orElseGet(() -> Row.of(TableWording.anything(measure), RuleWording.NOT_TOLD));
        var full = rule.fullAt().map(limit -> Row.of(RuleWording.from(limit, measure), max));
        return Stream.of(below, Optional.of(grows), full)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Row> deduction(Deduction rule, Points max) {
        var rows = new ArrayList<Row>();
        var left = max;
        var cases = 0;
        while (left.isMoreThan(Points.ZERO) && cases < MOST_CASES && isTold(rule, cases)) {
            rows.add(Row.of(TableWording.cases(cases, rule.measure()), left));
            left = left.minus(rule.each());
            cases++;
        }
        if (!isTold(rule, cases)) {
            rows.add(Row.of(TableWording.fromCases(cases, rule.measure()), RuleWording.NOT_TOLD));
        } else if (left.isMoreThan(Points.ZERO)) {
            rows.add(Row.of(TableWording.eachFurther(), TableWording.less(rule.each())));
        } else {
            rows.add(Row.of(TableWording.fromCases(cases, rule.measure()), Points.ZERO));
        }
        return rows;
    }

    private static boolean isTold(Deduction rule, int cases) {
        return rule.knownUpTo()
                .filter(limit -> limit.isLessThan(Share.of(cases)))
                .isEmpty();
    }

    private static List<Row> judgement(Judgement rule, Points max) {
        return rule.allowed().isEmpty()
                ? List.of(Row.of(TableWording.appraiser(), TableWording.upTo(max)))
                : rule.allowed().stream()
                        .map(points -> Row.of(TableWording.appraiser(), points))
                        .toList();
    }
}
