package parindex.app.criteria.draft.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.rule.Award;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;

/// A rule that looks at a figure, asked with the figure itself instead of the inputs it is built from: what a person
/// tries out and what a drawing shows.
///
/// @param measure what the rule looks at
/// @param rule    the same rule over the figure as its only input
/// @param max     what the item is worth
/// @param limits  figures at which something changes, smallest first
public record DirectRule(Measure measure, Rule rule, Points max, List<Share> limits) {
    private static final String FIGURE = "figure";

    public DirectRule {
        limits = limits.stream().distinct().sorted().toList();
    }

    /// The rule asked directly, nothing for one that looks at no figure.
    public static Optional<DirectRule> of(Rule rule, Points max) {
        return switch (rule) {
            case Threshold threshold -> {
                var direct = new Threshold(straight(threshold.measure()), threshold.test(), threshold.limit());
                yield found(threshold.measure(), direct, max, Stream.of(threshold.limit()));
            }
            case Steps steps -> {
                var direct = new Steps(straight(steps.measure()), steps.steps());
                yield found(steps.measure(), direct, max, steps.steps().stream().flatMap(DirectRule::limits));
            }
            case Proportional line -> {
                var direct = new Proportional(straight(line.measure()), line.fullAt(), line.floor());
                yield found(line.measure(), direct, max, Stream.concat(line.fullAt().stream(), line.floor().stream()));
            }
            case Deduction deduction -> {
                var direct = new Deduction(straight(deduction.measure()), deduction.each(), deduction.knownUpTo());
                yield found(deduction.measure(), direct, max, limits(deduction, max));
            }
            case States ignored -> Optional.empty();
            case Checklist ignored -> Optional.empty();
            case Judgement ignored -> Optional.empty();
        };
    }

    private static Optional<DirectRule> found(Measure measure, Rule direct, Points max, Stream<Share> limits) {
        return Optional.of(new DirectRule(measure, direct, max, limits.toList()));
    }

    private static Stream<Share> limits(Steps.Step step) {
        return Stream.concat(Stream.of(step.from()), step.below().stream());
    }

    private static Stream<Share> limits(Deduction rule, Points max) {
        var nothingLeft = rule.each().isZero()
                ? Stream.<Share>empty()
                : Stream.of(max.share().dividedBy(rule.each().share()));
        return Stream.of(Stream.of(Share.ZERO), nothingLeft, rule.knownUpTo().stream())
                .flatMap(all -> all);
    }

    private static Measure straight(Measure measure) {
        return Measure.of(new Input(FIGURE, measure.label(), measure.unit(), measure.allowed()));
    }

    /// What the figure earns.
    public Award award(Share figure) {
        return rule.award(Facts.of(FIGURE, figure), max);
    }

    public boolean percent() {
        return measure.unit().equals(Input.PERCENT);
    }
}
