package parindex.formats.criteria;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.item.Scoring;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.RuleKind;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;
import parindex.formats.tree.Block;
import parindex.formats.tree.Value;

/// Reads how a leaf is scored: the kind of rule, its figures, and where it comes from.
final class RuleReader {
    private static final String UNKNOWN = "unknown";
    private static final String NOT_APPLICABLE = "not-applicable";
    private static final List<String> KINDS =
            Stream.of(RuleKind.values()).map(RuleKind::word).toList();
    private static final List<String> TESTS = List.of("at-least", "more-than", "at-most", "less-than");
    private final Block rule;

    private RuleReader(Block rule) {
        this.rule = rule;
    }

    /// The scoring a block describes, or nothing and the reasons among the faults.
    static Optional<Scoring> read(Block block) {
        var reader = new RuleReader(block);
        var basis = BasisReader.read(block);
        return reader.rule().map(rule -> new Scoring(rule, basis));
    }

    private Optional<? extends Rule> rule() {
        return rule.required("kind")
                .flatMap(kind -> kind.oneOf(KINDS))
                .flatMap(RuleKind::of)
                .flatMap(kind -> switch (kind) {
                    case THRESHOLD -> threshold();
                    case STEPS -> steps();
                    case STATES -> states();
                    case PROPORTIONAL -> proportional();
                    case DEDUCTION -> deduction();
                    case CHECKLIST -> checklist();
                    case JUDGEMENT -> judgement();
                });
    }

    private void only(String... keys) {
        var common = Stream.of("use", "kind", "known", "basis", "gap", "law");
        rule.only(Stream.concat(common, Arrays.stream(keys)).toArray(String[]::new));
    }

    private Optional<Threshold> threshold() {
        only("figure", "inputs", "at-least", "more-than", "at-most", "less-than");
        var tests = TESTS.stream().filter(rule::has).toList();
        if (tests.size() != 1) {
            rule.faults().add(rule.place(), CriteriaFileWording.oneTest(TESTS));
        }
        return MeasureReader.read(rule)
                .flatMap(measure -> tests.stream()
                        .findFirst()
                        .flatMap(
                                test -> figure(test, measure).map(limit -> new Threshold(measure, test(test), limit))));
    }

    private static Side test(String word) {
        return switch (word) {
            case "at-least" -> Side.AT_LEAST;
            case "more-than" -> Side.MORE_THAN;
            case "at-most" -> Side.AT_MOST;
            default -> Side.LESS_THAN;
        };
    }

    private Optional<Steps> steps() {
        only("figure", "inputs", "steps");
        return MeasureReader.read(rule).map(measure -> {
            var steps = new ArrayList<Steps.Step>();
            for (var step : rule.mappings("steps")) {
                step.only("from", "below", "points", "law");
                var points = pointsOrUnknown(step);
                var below = step.scalar("below").flatMap(end -> end.figure(isPercent(measure)));
                step.required("from")
                        .flatMap(from -> from.figure(isPercent(measure)))
                        .ifPresent(from -> steps.add(new Steps.Step(from, below, points, BasisReader.citations(step))));
            }
            return new Steps(measure, steps);
        });
    }

    private Optional<States> states() {
        only("input", "label", "en", "states");
        var states = new ArrayList<States.State>();
        for (var state : rule.mappings("states")) {
            state.only("state", "label", "en", "points");
            var label = MeasureReader.label(state);
            var worth = worth(state);
            state.required("state").ifPresent(name -> states.add(new States.State(name.text(), label, worth)));
        }
        var label = MeasureReader.label(rule);
        return rule.required("input")
                .map(name -> new Input(name.text(), label, Input.BARE, Allowed.ANY))
                .map(input -> new States(input, states));
    }

    private static States.Worth worth(Block state) {
        return state.scalar("points")
                        .filter(points -> points.is(NOT_APPLICABLE))
                        .isPresent()
                ? States.Worth.NotApplicable.IT
                : pointsOrUnknown(state)
                        .<States.Worth>map(States.Worth.Earned::new)
                        .orElse(States.Worth.NotTold.IT);
    }

    private Optional<Proportional> proportional() {
        only("figure", "inputs", "full-at", "floor");
        return MeasureReader.read(rule).map(measure -> {
            var fullAt = rule.required("full-at")
                    .filter(full -> !full.is(UNKNOWN))
                    .flatMap(full -> full.figure(isPercent(measure)));
            return new Proportional(measure, fullAt, figure("floor", measure));
        });
    }

    private Optional<Deduction> deduction() {
        only("figure", "inputs", "each", "known-up-to");
        var each = rule.required("each").flatMap(Value::points);
        return MeasureReader.read(rule)
                .flatMap(measure -> each.map(points -> new Deduction(measure, points, figure("known-up-to", measure))));
    }

    private Optional<Checklist> checklist() {
        only("parts");
        var parts = new ArrayList<Checklist.Part>();
        for (var part : rule.mappings("parts")) {
            part.only("part", "label", "en", "points");
            var label = MeasureReader.label(part);
            var points = part.required("points").flatMap(Value::points).orElse(Points.ZERO);
            part.required("part").ifPresent(name -> parts.add(new Checklist.Part(name.text(), label, points)));
        }
        return Optional.of(new Checklist(parts));
    }

    private Optional<Judgement> judgement() {
        only("allowed");
        return Optional.of(new Judgement(rule.scalars("allowed").stream()
                .flatMap(points -> points.points().stream())
                .toList()));
    }

    private Optional<Share> figure(String key, Measure measure) {
        return rule.scalar(key).flatMap(value -> value.figure(isPercent(measure)));
    }

    private static boolean isPercent(Measure measure) {
        return measure.unit().equals(Input.PERCENT);
    }

    private static Optional<Points> pointsOrUnknown(Block block) {
        return block.required("points").filter(points -> !points.is(UNKNOWN)).flatMap(Value::points);
    }
}
