package parindex.core.points.reach;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.core.language.Language;
import parindex.core.language.Text;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.FigureWording;
import parindex.core.points.figure.Input;
import parindex.core.points.reach.Reach.Goal;
import parindex.core.points.reach.Reach.Way;
import parindex.core.points.rule.Because;
import parindex.core.points.rule.Need;
import parindex.core.points.rule.NeedWording;

/// What it takes to come further, as sentences.
final class ReachWording {
    private static final Text PERCENTAGE_POINTS = new Text("điểm phần trăm", "percentage points");

    private ReachWording() {}

    static Text said(Reach reach) {
        var next =
                reach.next().filter(goal -> !goal.points().equals(reach.full().points()));
        var sentences = Stream.concat(next.stream(), Stream.of(reach.full()))
                .map(ReachWording::goal)
                .toList();
        return FigureWording.both(
                language -> sentences.stream().map(text -> text.in(language)).collect(Collectors.joining(" ")));
    }

    static List<Text> sentences(Reach reach) {
        var next =
                reach.next().filter(goal -> !goal.points().equals(reach.full().points()));
        return Stream.concat(next.stream(), Stream.of(reach.full()))
                .filter(goal -> !(goal.need() instanceof Need.Reached))
                .flatMap(goal -> goal.need() instanceof Need.Figure figure
                        ? figureSentences(goal, figure)
                        : Stream.of(goal(goal)))
                .toList();
    }

    private static Stream<Text> figureSentences(Goal goal, Need.Figure need) {
        var points = FigureWording.points(goal.points());
        var label = need.measure().label();
        var clause = NeedWording.clause(need);
        var more = more(goal, need);
        var first = new Text(
                "Để được %s – %s: %s%s.".formatted(points.vi(), label.vi(), clause.vi(), more.vi()),
                "For %s – %s: %s%s.".formatted(points.en(), label.en(), clause.en(), more.en()));
        return Stream.concat(Stream.of(first), told(goal.ways()).stream().map(ReachWording::sentence));
    }

    /// What one input has to be while the others stay, to the last digit.
    private static Text sentence(Way way) {
        return FigureWording.both(language -> {
            var vi = language == Language.VI;
            var others = way.others().stream()
                    .map(given -> given.input().label().in(language) + " = " + figure(given, language))
                    .collect(Collectors.joining(", "));
            var label = way.input().label().in(language);
            var value = exactly(way.value(), way.input()).in(language);
            var begun =
                    others.isEmpty() ? (vi ? "Cần " : "") : (vi ? "Với " : "With ") + others + (vi ? ", cần " : ", ");
            return begun + label + (vi ? " là " : " has to be ") + value + moved(way, language) + ".";
        });
    }

    private static Text exactly(Share value, Input input) {
        return FigureWording.isShort(value)
                ? bare(value, input)
                : FigureWording.exact(value, input.unit().equals(Input.PERCENT) ? Input.PERCENT : Input.BARE);
    }

    static Text goal(Goal goal) {
        var points = FigureWording.points(goal.points());
        return switch (goal.need()) {
            case Need.Reached ignored ->
                new Text("Đã được " + points.vi() + ".", "Earned already: " + points.en() + ".");
            case Need.CannotBeReached cannot ->
                new Text(
                        "Không được " + points.vi() + ": " + begun(cannot.why().vi()),
                        "Out of reach for " + points.en() + ": "
                                + begun(cannot.why().en()));
            case Need.Figure figure -> asked(points, figure(goal, figure));
            case Need.OneOf ignored -> asked(points, NeedWording.clause(goal.need()));
            case Need.Fulfil ignored -> asked(points, NeedWording.clause(goal.need()));
            case Need.Appraise ignored -> asked(points, NeedWording.clause(goal.need()));
        };
    }

    private static Text asked(Text points, Text clause) {
        return new Text(
                "Để được " + points.vi() + ": " + clause.vi() + ".", "For " + points.en() + ": " + clause.en() + ".");
    }

    private static String begun(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static Text figure(Goal goal, Need.Figure need) {
        var clause = NeedWording.clause(need);
        var ways = told(goal.ways());
        var isPlain = need.measure().by() instanceof Expression.Named;
        return FigureWording.both(language -> {
            var moved = isPlain ? ways.stream().map(way -> moved(way, language)).collect(Collectors.joining()) : "";
            var further = isPlain ? "" : further(ways, language);
            return clause.in(language) + moved + more(goal, need).in(language) + further;
        });
    }

    /// The inputs above the line, where there are any: a smaller whole is no advice.
    private static List<Way> told(List<Way> ways) {
        var above = ways.stream().filter(way -> !way.isDivisor()).toList();
        return above.isEmpty() ? ways : above;
    }

    private static Text more(Goal goal, Need.Figure need) {
        var points = FigureWording.points(need.earns());
        return need.earns().equals(goal.points())
                ? Text.same("")
                : new Text(", khi đó được " + points.vi(), ", which earns " + points.en());
    }

    private static String further(List<Way> ways, Language language) {
        var or = language == Language.VI ? "; hoặc " : "; or ";
        return ways.isEmpty()
                ? ""
                : " – " + ways.stream().map(way -> way(way, language)).collect(Collectors.joining(or));
    }

    private static String way(Way way, Language language) {
        var others = way.others().stream()
                .map(given -> given.input().label().in(language) + " " + figure(given, language))
                .collect(Collectors.joining(", "));
        var label = way.input().label().in(language);
        var value = bare(way.value(), way.input()).in(language);
        var isVietnamese = language == Language.VI;
        var staying = others.isEmpty() ? "" : (isVietnamese ? "với " : "with ") + others + ", ";
        return isVietnamese
                ? staying + "cần " + label + " là " + value + moved(way, language)
                : staying + label + " has to be " + value + moved(way, language);
    }

    private static String figure(Because.Given given, Language language) {
        return switch (given.fact()) {
            case Facts.Figure figure -> bare(figure.value(), given.input()).in(language);
            case Facts.State state -> state.name();
        };
    }

    /// A figure beside its label: the unit would only repeat it.
    private static Text bare(Share value, Input input) {
        return FigureWording.figure(value, input.unit().equals(Input.PERCENT) ? Input.PERCENT : Input.BARE);
    }

    private static String moved(Way way, Language language) {
        return way.change()
                .map(change -> " (" + moved(change, way.input(), language) + ")")
                .orElse("");
    }

    private static String moved(Share change, Input input, Language language) {
        var size = change.larger(change.negated());
        var isPercent = input.unit().equals(Input.PERCENT);
        var unit = isPercent ? PERCENTAGE_POINTS : Input.BARE;
        var said = FigureWording.figure(isPercent ? size.percent() : size, unit).in(language);
        return switch (language) {
            case VI -> (change.isNegative() ? "bớt " : "thêm ") + said;
            case EN -> said + (change.isNegative() ? " less" : " more");
        };
    }
}
