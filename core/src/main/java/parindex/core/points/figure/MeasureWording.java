package parindex.core.points.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.core.language.Language;
import parindex.core.language.Text;
import parindex.core.points.figure.Input.Allowed;

/// What a rule looks at, in words that no other rule shares: names that could be taken for something else stand in
/// quotation marks, inputs of the same name keep their names in data files, and figures that are taken beyond the
/// usual ones are said.
public final class MeasureWording {
    /// What holds a sentence together, and what looks like a number.
    private static final Pattern CONFUSING = Pattern.compile("[÷×+−=;\"]| – |: |^[\\d.,/]+$");
    /// What looks like a step.
    private static final Pattern LIKE_A_STEP =
            Pattern.compile("^((từ|dưới|đủ|below|from|the full) .*|[\\d.,/]+( .*)?|.* or more)$");

    private MeasureWording() {}

    /// A name within a sentence about a rule.
    public static Text name(Text name) {
        return new Text(name(name.vi()), name(name.en()));
    }

    private static String name(String name) {
        return CONFUSING.matcher(name).find() ? quoted(name) : name;
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /// The name of one thing of several, with its name in data files where another is called the same.
    public static String choice(Text label, String name, Stream<Text> all, Language language) {
        var words = label.in(language);
        var isShared = all.filter(other -> other.in(language).equals(words)).count() > 1;
        var said = LIKE_A_STEP.matcher(words).matches() ? quoted(words) : name(words);
        return isShared ? said + " (" + name + ")" : said;
    }

    /// The name of a figure and how it is built: "Tỷ lệ (số hồ sơ đúng hạn ÷ tổng số hồ sơ)".
    public static Text measure(Measure measure) {
        var label = name(measure.label());
        if (measure.by() instanceof Expression.Operation) {
            var words = words(measure);
            return FigureWording.both(language -> label.in(language) + " (" + words.in(language) + ")");
        }
        if (measure.by() instanceof Expression.Named named
                && named.input().label().equals(measure.label())) {
            return label;
        }
        var words = words(measure);
        return FigureWording.both(language -> label.in(language) + " = " + words.in(language));
    }

    private static Text words(Measure measure) {
        return FigureWording.both(
                language -> FigureWording.words(measure.by(), input -> name(input, measure, language), language));
    }

    private static String name(Input input, Measure measure, Language language) {
        return choice(input.label(), input.name(), measure.inputs().stream().map(Input::label), language);
    }

    /// Which figures are taken where those are others than usual: " Số liệu được nhận: từ 0 %." Usual are 0 to 100 %
    /// for a rate, whole numbers from zero for an input, and anything for a figure that is built of others.
    public static Text taken(Measure measure) {
        var taken = taken(measure, Language.VI);
        if (taken.isEmpty()) {
            return Text.same("");
        }
        return new Text(
                " Số liệu được nhận: " + String.join("; ", taken) + ".",
                " Figures taken: " + String.join("; ", taken(measure, Language.EN)) + ".");
    }

    private static List<String> taken(Measure measure, Language language) {
        if (measure.by() instanceof Expression.Named named) {
            var both = Ranges.meet(named.input().allowed(), measure.allowed());
            return Stream.of(both)
                    .filter(range -> !range.equals(usual(measure.unit(), Allowed.COUNT)))
                    .map(range -> orAny(range, measure.unit()).in(language))
                    .toList();
        }
        var result = language == Language.VI ? "kết quả" : "the result";
        var taken = new ArrayList<String>();
        said(result, measure.allowed(), measure.unit(), Allowed.ANY, language).ifPresent(taken::add);
        measure.inputs().stream()
                .flatMap(input ->
                        said(name(input, measure, language), input.allowed(), input.unit(), Allowed.COUNT, language)
                                .stream())
                .forEach(taken::add);
        return taken;
    }

    private static Optional<String> said(String name, Allowed range, Text unit, Allowed usual, Language language) {
        return Optional.of(range)
                .filter(allowed -> !allowed.equals(usual(unit, usual)))
                .map(allowed -> name + ": " + orAny(allowed, unit).in(language));
    }

    private static Text orAny(Allowed range, Text unit) {
        return range.equals(Allowed.ANY) ? new Text("mọi số", "any number") : range(range, unit);
    }

    private static Allowed usual(Text unit, Allowed otherwise) {
        return unit.equals(Input.PERCENT) ? Allowed.RATE : otherwise;
    }

    /// The figures that make sense: "từ 0 đến 100 %, số nguyên".
    public static Text range(Allowed allowed, Text unit) {
        var least = allowed.least().map(limit -> FigureWording.exact(limit, unit));
        var most = allowed.most().map(limit -> FigureWording.exact(limit, unit));
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

    /// Items of a sentence, each with its name, and a word where there are none.
    public static <T> Text listed(Collection<T> items, Function<T, Text> said, Text none) {
        return items.isEmpty()
                ? none
                : FigureWording.both(language -> items.stream()
                        .map(item -> said.apply(item).in(language))
                        .collect(Collectors.joining("; ")));
    }
}
