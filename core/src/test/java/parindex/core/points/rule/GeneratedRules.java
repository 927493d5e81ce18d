package parindex.core.points.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.States.State;
import parindex.core.points.rule.States.Worth;

/// Sound rules of all kinds and facts for them, from a seed.
final class GeneratedRules {
    private static final List<Text> CHOICES = List.of(
            new Text("chưa có", "none yet"),
            new Text("đã xây dựng", "built"),
            new Text("tích hợp một phần", "partly integrated"),
            new Text("tích hợp đầy đủ", "integrated"),
            new Text("dưới 60 %", "below 60 %"),
            new Text("không phát sinh", "nothing arose"));
    private final Random random;
    private final GeneratedMeasures measures;

    GeneratedRules(Random random) {
        this.random = random;
        this.measures = new GeneratedMeasures(random);
    }

    /// Tries a law on so many cases, each with its own seed; the first that breaks it is named.
    static void law(int cases, Consumer<GeneratedRules> law) {
        for (int seed = 1; seed <= cases; seed++) {
            try {
                law.accept(new GeneratedRules(new Random(seed)));
            } catch (AssertionError broken) {
                throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
            }
        }
    }

    int next(int bound) {
        return random.nextInt(bound);
    }

    GeneratedMeasures measures() {
        return measures;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    Points max() {
        return new Points(BigDecimal.valueOf(25L * (1 + random.nextInt(12)), 2));
    }

    /// Points from zero to the maximum, in twentieths of it.
    Points points(Points max) {
        return Rounding.cut(4)
                .settle(max.share().times(Share.of(random.nextInt(21))).dividedBy(Share.of(20)));
    }

    /// More than nothing.
    Share wanted(Points max) {
        return max.share().times(Share.of(1 + random.nextInt(40))).dividedBy(Share.of(40));
    }

    /// A sound rule of any kind.
    Rule rule(Points max) {
        return rule(one(List.of(RuleKind.values())), max, measures::any);
    }

    /// A sound rule that looks at a figure.
    Rule measured(Points max, Supplier<Measure> measure) {
        var kinds = List.of(RuleKind.THRESHOLD, RuleKind.STEPS, RuleKind.PROPORTIONAL, RuleKind.DEDUCTION);
        return rule(one(kinds), max, measure);
    }

    Rule rule(RuleKind kind, Points max, Supplier<Measure> measure) {
        return Stream.<Rule>generate(() -> draft(kind, max, measure))
                .filter(rule -> rule.faults(max).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Rule draft(RuleKind kind, Points max, Supplier<Measure> measure) {
        return switch (kind) {
            case THRESHOLD -> threshold(measure.get());
            case STEPS -> steps(measure.get(), max, 0);
            case STATES -> states(max);
            case PROPORTIONAL -> proportional(measure.get());
            case DEDUCTION -> deduction(measure.get(), max);
            case CHECKLIST -> checklist(max);
            case JUDGEMENT ->
                new Judgement(Stream.generate(() -> points(max))
                        .limit(random.nextInt(5))
                        .distinct()
                        .toList());
        };
    }

    private Threshold threshold(Measure measure) {
        return new Threshold(measure, one(List.of(Side.values())), measures.limit(measure));
    }

    /// A ladder; of `ends` in ten steps one may end anywhere, so that it is not sound any more.
    Steps steps(Measure measure, Points max, int ends) {
        var limits = Stream.generate(() -> measures.limit(measure))
                .limit(1L + random.nextInt(5))
                .distinct()
                .toList();
        return new Steps(
                measure,
                limits.stream()
                        .map(from -> new Steps.Step(
                                from,
                                Optional.of(measures.limit(measure)).filter(ignored -> random.nextInt(10) < ends),
                                known(points(max)),
                                List.of()))
                        .toList());
    }

    private <T> Optional<T> known(T value) {
        return Optional.of(value).filter(ignored -> random.nextInt(6) > 0);
    }

    private States states(Points max) {
        var input = new Input("state", new Text("Hệ thống", "System"), Input.BARE, Allowed.ANY);
        return new States(
                input,
                IntStream.rangeClosed(0, 1 + random.nextInt(CHOICES.size() - 1))
                        .mapToObj(index -> new State("s" + index, CHOICES.get(index), worth(max)))
                        .toList());
    }

    private Worth worth(Points max) {
        return switch (random.nextInt(6)) {
            case 0 -> Worth.NotTold.IT;
            case 1 -> Worth.NotApplicable.IT;
            default -> new Worth.Earned(points(max));
        };
    }

    private Proportional proportional(Measure measure) {
        var full = measures.limit(measure);
        var floor = Optional.of(full.times(Share.of("0.4")))
                .filter(least -> measure.allowed().includes(least))
                .filter(ignored -> random.nextBoolean());
        return new Proportional(measure, known(full), floor);
    }

    private Deduction deduction(Measure measure, Points max) {
        return new Deduction(
                measure, points(max), Optional.of(measures.limit(measure)).filter(ignored -> random.nextInt(3) == 0));
    }

    private Checklist checklist(Points max) {
        var count = 1 + random.nextInt(5);
        var cuts = Stream.concat(Stream.generate(() -> points(max)).limit(count - 1L), Stream.of(Points.ZERO, max))
                .sorted()
                .toList();
        return new Checklist(IntStream.range(0, count)
                .mapToObj(at -> new Checklist.Part(
                        "p" + at, CHOICES.get(at), cuts.get(at + 1).minus(cuts.get(at))))
                .toList());
    }

    /// Facts that answer everything a rule asks.
    Facts facts(Rule rule) {
        return switch (rule) {
            case Threshold threshold -> measures.facts(threshold.measure());
            case Steps steps -> measures.facts(steps.measure());
            case States states -> Facts.state("state", one(states.states()).name());
            case Proportional proportional -> measures.facts(proportional.measure());
            case Deduction deduction -> measures.facts(deduction.measure());
            case Checklist checklist ->
                checklist.parts().stream()
                        .reduce(
                                Facts.NONE,
                                (facts, part) -> facts.and(part.name(), Share.of(random.nextInt(2))),
                                (one, other) -> other);
            case Judgement judgement -> judged(judgement);
        };
    }

    private Facts judged(Judgement rule) {
        return rule.allowed().isEmpty()
                ? Facts.NONE
                : Facts.of(Judgement.POINTS, one(rule.allowed()).share());
    }
}
