package parindex.formats.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression;
import parindex.core.points.figure.Expression.Sign;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;

/// Rules of every kind with facts at, beside and far from their limits.
record GeneratedRule(Rule rule, Map<String, List<Facts.Fact>> offers) {
    static GeneratedRule of(Random random, Points max) {
        return switch (random.nextInt(8)) {
            case 0 -> threshold(random);
            case 1 -> steps(random, max);
            case 2 -> states(random, max);
            case 3, 4 -> proportional(random);
            case 5 -> deduction(random, max);
            case 6 -> checklist(random, max);
            default -> judgement(random, max);
        };
    }

    /// Facts for the rule: mostly sound, now and then missing, unasked for or out of range.
    Facts facts(Random random) {
        var facts = Facts.NONE;
        for (var offer : offers.entrySet()) {
            if (random.nextInt(40) > 0) {
                facts = facts.and(offer.getKey(), one(random, offer.getValue()));
            }
        }
        return random.nextInt(60) == 0 ? facts.and("points", Share.ONE) : facts;
    }

    static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    static Points points(Random random, Points max) {
        var part = BigDecimal.valueOf(random.nextInt(5)).divide(BigDecimal.valueOf(4));
        return new Points(max.value().multiply(part));
    }

    private static Share figure(String text) {
        return Share.of(text);
    }

    private record Read(Measure measure, Map<String, List<Facts.Fact>> offers) {}

    private static List<Facts.Fact> figures(String... texts) {
        return java.util.stream.Stream.of(texts)
                .<Facts.Fact>map(text -> new Facts.Figure(figure(text)))
                .toList();
    }

    /// A rate of two counts, one count, or a sum in brackets.
    private static Read read(Random random) {
        var done = new Input("done", Text.same("Đã làm"), Text.same("việc"), Allowed.COUNT);
        var all = new Input("all", Text.same("Phải làm"), Text.same("việc"), Allowed.COUNT);
        var late = new Input("late", Text.same("Trễ"), Text.same("việc"), Allowed.FROM_ZERO);
        var offers = new HashMap<String, List<Facts.Fact>>();
        offers.put("done", figures("0", "1", "2", "3", "7", "50", "79", "80", "132", "1.5", "-1"));
        return switch (random.nextInt(4)) {
            case 0 -> new Read(Measure.of(done), offers);
            case 1 -> {
                offers.put("all", figures("0", "3", "7", "9", "100", "160", "620"));
                var by = new Expression.Operation(Sign.OVER, new Expression.Named(done), new Expression.Named(all));
                yield new Read(new Measure(Text.same("Tỷ lệ"), Input.PERCENT, by, Allowed.RATE), offers);
            }
            case 2 -> {
                offers.put("late", figures("0", "0.5", "2", "3.25"));
                var sum = new Expression.Operation(Sign.MINUS, new Expression.Named(done), new Expression.Named(late));
                var by = new Expression.Operation(Sign.TIMES, new Expression.Constant(figure("0.125")), sum);
                yield new Read(new Measure(Text.same("Chỉ số"), Text.same(""), by, Allowed.ANY), offers);
            }
            default -> {
                offers.put("all", figures("3", "7", "100"));
                offers.put("late", figures("0", "1", "2"));
                var rest = new Expression.Operation(Sign.PLUS, new Expression.Named(all), new Expression.Named(late));
                var over = new Expression.Operation(Sign.OVER, new Expression.Named(done), rest);
                var by = new Expression.Operation(Sign.MINUS, over, new Expression.Constant(figure("0.05")));
                yield new Read(new Measure(Text.same("Tỷ lệ bớt"), Input.PERCENT, by, Allowed.ANY), offers);
            }
        };
    }

    private static Share limit(Random random) {
        return figure(one(random, List.of("0", "0.05", "0.125", "0.5", "0.8", "1", "2", "3")));
    }

    private static GeneratedRule threshold(Random random) {
        var read = read(random);
        var test = one(random, List.of(Side.values()));
        return new GeneratedRule(new Threshold(read.measure(), test, limit(random)), read.offers());
    }

    private static GeneratedRule steps(Random random, Points max) {
        var read = read(random);
        var steps = new ArrayList<Steps.Step>();
        for (var from : List.of("0.05", "0.5", "0.8", "2")) {
            if (random.nextInt(3) > 0) {
                var end = random.nextInt(5) == 0
                        ? Optional.of(figure(from).plus(figure("0.1")))
                        : Optional.<Share>empty();
                var worth = random.nextInt(6) == 0 ? Optional.<Points>empty() : Optional.of(points(random, max));
                steps.add(new Steps.Step(figure(from), end, worth, List.of()));
            }
        }
        if (steps.isEmpty()) {
            steps.add(new Steps.Step(Share.ZERO, Optional.of(max)));
        }
        return new GeneratedRule(new Steps(read.measure(), steps), read.offers());
    }

    private static GeneratedRule states(Random random, Points max) {
        var input = new Input("answer", Text.same("Kết quả"), Input.BARE, Allowed.ANY);
        var states = List.of(
                new States.State("none", Text.same("Chưa"), Optional.of(Points.ZERO)),
                new States.State(
                        "half",
                        Text.same("Một nửa"),
                        random.nextBoolean() ? States.Worth.NotTold.IT : new States.Worth.Earned(points(random, max))),
                new States.State("no-case", Text.same("Không phát sinh"), States.Worth.NotApplicable.IT),
                new States.State("full", Text.same("Đủ"), Optional.of(max)));
        var answers = java.util.stream.Stream.of("none", "half", "no-case", "full", "full", "full", "else")
                .<Facts.Fact>map(Facts.State::new)
                .toList();
        return new GeneratedRule(new States(input, states), Map.of("answer", answers));
    }

    private static GeneratedRule proportional(Random random) {
        var read = read(random);
        var full = random.nextInt(8) == 0 ? Optional.<Share>empty() : Optional.of(figure("0.9"));
        var floor = random.nextBoolean() ? Optional.of(figure("0.125")) : Optional.<Share>empty();
        return new GeneratedRule(new Proportional(read.measure(), full, floor), read.offers());
    }

    private static GeneratedRule deduction(Random random, Points max) {
        var input = new Input("cases", Text.same("Số vụ"), Text.same("vụ"), Allowed.COUNT);
        var known = random.nextInt(4) == 0 ? Optional.of(figure("3")) : Optional.<Share>empty();
        var each = new Points(max.value().divide(BigDecimal.valueOf(4)));
        return new GeneratedRule(
                new Deduction(Measure.of(input), each, known), Map.of("cases", figures("0", "1", "2", "3", "4", "9")));
    }

    private static GeneratedRule checklist(Random random, Points max) {
        var half = new Points(max.value().divide(BigDecimal.TWO));
        var parts = List.of(
                new Checklist.Part("first", Text.same("Phần một"), half),
                new Checklist.Part("second", Text.same("Phần hai"), max.minus(half)));
        var offer = figures("0", "1", "1", random.nextInt(20) == 0 ? "2" : "1");
        return new GeneratedRule(new Checklist(parts), Map.of("first", offer, "second", offer));
    }

    private static GeneratedRule judgement(Random random, Points max) {
        var allowed = random.nextBoolean() ? List.of(Points.ZERO, max) : List.<Points>of();
        var offer = List.<Facts.Fact>of(
                new Facts.Figure(Share.ZERO),
                new Facts.Figure(max.share()),
                new Facts.Figure(max.share()),
                new Facts.Figure(max.share().dividedBy(Share.of(8))));
        return new GeneratedRule(new Judgement(allowed), Map.of("points", offer));
    }
}
