package parindex.core.points.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.core.language.Text;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression;
import parindex.core.points.figure.Expression.Constant;
import parindex.core.points.figure.Expression.Named;
import parindex.core.points.figure.Expression.Operation;
import parindex.core.points.figure.Expression.Sign;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.figure.Measure;

/// Measures of every shape, and figures for them, from a seed: plain counts, rates and numbers, and figures built of
/// one to four inputs with all four signs.
final class GeneratedMeasures {
    private static final List<Text> LABELS = List.of(
            new Text("hồ sơ đúng hạn", "files on time"),
            new Text("tổng số hồ sơ", "all files"),
            new Text("văn bản điện tử", "electronic documents"),
            new Text("kế hoạch năm", "plan of the year"),
            new Text("sai phạm; lặp lại", "violations; repeated"),
            new Text("từ 3 trở lên", "3 or more"));
    private static final List<Text> TITLES = List.of(
            new Text("Tỷ lệ đạt", "Share reached"),
            new Text("Kết quả trong năm", "Result of the year"),
            new Text("Số trường hợp: cả năm", "Cases: whole year"),
            new Text("Mức tăng", "Growth"));
    private static final Text FILES = new Text("hồ sơ", "files");
    private final Random random;

    GeneratedMeasures(Random random) {
        this.random = random;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// A measure of any shape.
    Measure any() {
        return switch (random.nextInt(5)) {
            case 0 -> count();
            case 1 -> rate();
            case 2 -> number();
            case 3 -> ratio();
            default -> built();
        };
    }

    /// An input as it stands.
    Measure plain() {
        return switch (random.nextInt(3)) {
            case 0 -> count();
            case 1 -> rate();
            default -> number();
        };
    }

    Measure count() {
        var least = random.nextInt(3);
        var most = Optional.of(Share.of(20 + random.nextInt(10))).filter(ignored -> random.nextBoolean());
        return Measure.of(input(random.nextInt(LABELS.size()), new Allowed(Optional.of(Share.of(least)), most, true)));
    }

    Measure rate() {
        var index = random.nextInt(LABELS.size());
        return Measure.of(new Input("i" + index, LABELS.get(index), Input.PERCENT, Allowed.RATE));
    }

    private Measure number() {
        return Measure.of(input(
                random.nextInt(LABELS.size()), one(List.of(Allowed.FROM_ZERO, Allowed.ANY, range(-5, 25, false)))));
    }

    private Measure ratio() {
        var part = new Named(input(0, Allowed.COUNT));
        var all = new Named(input(
                1, one(List.of(Allowed.COUNT, new Allowed(Optional.of(Share.ONE), Optional.empty(), true)))));
        return new Measure(
                one(TITLES),
                Input.PERCENT,
                new Operation(Sign.OVER, part, all),
                one(List.of(Allowed.RATE, Allowed.FROM_ZERO)));
    }

    private Measure built() {
        var inputs = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(index -> input(index, one(List.of(Allowed.COUNT, Allowed.FROM_ZERO, range(-3, 9, true)))))
                .toList();
        return new Measure(one(TITLES), one(List.of(Input.BARE, FILES)), tree(inputs), Allowed.ANY);
    }

    /// A figure of one or two whole numbers of which there are few, to try them all.
    Measure small() {
        var low = random.nextInt(3) - 1;
        var inputs = IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(index -> input(index, range(low, low + 3 + random.nextInt(4), true)))
                .toList();
        return random.nextInt(3) == 0
                ? Measure.of(inputs.getFirst())
                : new Measure(one(TITLES), Input.BARE, tree(inputs), one(List.of(Allowed.ANY, range(-2, 12, false))));
    }

    private static Input input(int index, Allowed allowed) {
        return new Input("i" + index, LABELS.get(index), Input.BARE, allowed);
    }

    private static Allowed range(long least, long most, boolean whole) {
        return new Allowed(Optional.of(Share.of(least)), Optional.of(Share.of(most)), whole);
    }

    /// All inputs, each at least once, joined by signs in any order; sometimes with a number, sometimes one twice.
    private Expression tree(List<Input> inputs) {
        var parts = new ArrayList<Expression>(inputs.stream().map(Named::new).toList());
        if (random.nextBoolean()) {
            parts.add(new Constant(one(List.of(Share.ONE, Share.of(3), Share.of(-2), Share.of("0.5")))));
        }
        if (random.nextInt(5) == 0) {
            parts.add(new Named(one(inputs)));
        }
        while (parts.size() > 1) {
            var left = parts.remove(random.nextInt(parts.size()));
            var right = parts.remove(random.nextInt(parts.size()));
            parts.add(new Operation(one(List.of(Sign.values())), left, right));
        }
        return parts.getFirst();
    }

    /// Figures for the inputs of a measure, each within what is allowed.
    Facts facts(Measure measure) {
        return measure.inputs().stream()
                .reduce(Facts.NONE, (facts, input) -> facts.and(input.name(), figure(input)), (one, other) -> other);
    }

    private Share figure(Input input) {
        var allowed = input.allowed();
        if (input.unit().equals(Input.PERCENT)) {
            return Share.of(random.nextInt(1001)).dividedBy(Share.of(1000));
        }
        var least = allowed.least().orElse(Share.of(-10));
        var most = allowed.most().orElse(least.plus(Share.of(30)));
        var steps = most.minus(least).floor().numerator().intValueExact();
        var whole = least.plus(Share.of(random.nextInt(steps + 1)));
        return allowed.whole() || whole.equals(most)
                ? whole
                : whole.plus(Share.of(random.nextInt(10)).dividedBy(Share.of(10)));
    }

    /// A figure that can come out, to put a limit there.
    Share limit(Measure measure) {
        return Stream.generate(() -> facts(measure))
                .limit(20)
                .flatMap(facts -> measure.value(facts).stream())
                .findFirst()
                .orElse(Share.ONE);
    }

    /// All facts there are for a measure of few whole numbers.
    static List<Facts> grid(Measure measure) {
        var all = List.of(Facts.NONE);
        for (var input : measure.inputs()) {
            var least = input.allowed().least().orElseThrow().numerator().intValueExact();
            var most = input.allowed()
                    .most()
                    .orElse(Share.of(least + 32L))
                    .numerator()
                    .intValueExact();
            all = all.stream()
                    .flatMap(facts -> IntStream.rangeClosed(least, most)
                            .mapToObj(value -> facts.and(input.name(), Share.of(value))))
                    .toList();
        }
        return all;
    }
}
