package parindex.core.points.rule;

import java.util.Arrays;
import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Obstacle;
import parindex.core.points.rule.Award.Awarded;
import parindex.core.points.rule.Award.NotComputable;

/// Rules and facts in as few words as a test needs.
public final class RuleFixture {
    /// A bare number of anything, named `n`.
    public static final Measure COUNT = Measure.of(input("n", Input.BARE, Allowed.COUNT));
    /// A rate in percent, named `rate`.
    public static final Measure RATE = Measure.of(input("rate", Input.PERCENT, Allowed.RATE));
    /// One figure divided by another, in percent: `part ÷ all`.
    public static final Measure RATIO = new Measure(
            new Text("Tỷ lệ hồ sơ đúng hạn", "On-time rate"),
            Input.PERCENT,
            new Expression.Operation(
                    Expression.Sign.OVER,
                    new Expression.Named(new Input(
                            "part",
                            new Text("hồ sơ đúng hạn", "files on time"),
                            new Text("hồ sơ", "files"),
                            Allowed.COUNT)),
                    new Expression.Named(new Input(
                            "all", new Text("tổng số hồ sơ", "all files"), new Text("hồ sơ", "files"), Allowed.COUNT))),
            Allowed.RATE);

    private RuleFixture() {}

    public static Input input(String name, Text unit, Allowed allowed) {
        return new Input(name, new Text("số liệu " + name, "figure " + name), unit, allowed);
    }

    public static Facts count(long n) {
        return Facts.of("n", Share.of(n));
    }

    public static Facts rate(String percent) {
        return Facts.of("rate", Share.of(percent).dividedBy(Share.of(100)));
    }

    public static Facts ratio(long part, long all) {
        return Facts.of("part", Share.of(part)).and("all", Share.of(all));
    }

    public static Share percent(String percent) {
        return Share.of(percent).dividedBy(Share.of(100));
    }

    public static Steps.Step step(long from, String points) {
        return new Steps.Step(Share.of(from), Optional.of(Points.of(points)));
    }

    public static Steps.Step unknownStep(long from) {
        return new Steps.Step(Share.of(from), Optional.empty());
    }

    public static Steps steps(Steps.Step... steps) {
        return new Steps(COUNT, Arrays.asList(steps));
    }

    public static Proportional proportional(Measure measure, String fullAtPercent) {
        return new Proportional(measure, Optional.of(percent(fullAtPercent)), Optional.empty());
    }

    /// The exact points of an award, or a failure that says why there are none.
    public static Share exact(Award award) {
        return switch (award) {
            case Awarded awarded -> awarded.exact();
            case NotComputable none -> throw new AssertionError(none.said().en());
            case Award.Judged judged -> throw new AssertionError(judged.said().en());
            case Award.NotApplicable not -> throw new AssertionError(not.said().en());
        };
    }

    /// The only obstacle of an award.
    public static Obstacle obstacle(Award award) {
        if (award instanceof NotComputable none && none.obstacles().size() == 1) {
            return none.obstacles().getFirst();
        }
        throw new AssertionError("exactly one obstacle expected: " + award);
    }
}
