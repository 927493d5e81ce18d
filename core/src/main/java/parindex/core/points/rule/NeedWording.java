package parindex.core.points.rule;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.core.language.Language;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.FigureWording;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Need.Appraise;
import parindex.core.points.rule.Need.CannotBeReached;
import parindex.core.points.rule.Need.Figure;
import parindex.core.points.rule.Need.Fulfil;
import parindex.core.points.rule.Need.OneOf;
import parindex.core.points.rule.Need.Reached;

/// What it takes to earn points, as sentences.
public final class NeedWording {
    private NeedWording() {}

    static Text said(Need need) {
        return switch (need) {
            case Figure figure -> figure(figure);
            case OneOf states -> ended(states.input().label(), ": ", clause(need));
            case Fulfil ignored -> begun(clause(need));
            case Appraise ignored -> begun(clause(need));
            case Reached ignored -> begun(clause(need));
            case CannotBeReached cannot ->
                new Text(
                        "Không đạt được. " + cannot.why().vi(),
                        "Cannot be reached. " + cannot.why().en());
        };
    }

    private static Text figure(Figure need) {
        var earns = FigureWording.points(need.earns());
        var clause = clause(need);
        return ended(
                need.measure().label(),
                ": ",
                new Text(clause.vi() + ", được " + earns.vi(), clause.en() + ", which earns " + earns.en()));
    }

    /// The same as a part of a sentence: "cần từ 50 % trở lên".
    public static Text clause(Need need) {
        return switch (need) {
            case Figure figure -> needed(limits(figure));
            case OneOf states -> states(states);
            case Fulfil parts -> parts(parts);
            case Appraise points -> appraise(points);
            case Reached ignored -> new Text("đã đạt", "reached already");
            case CannotBeReached ignored -> new Text("không đạt được", "cannot be reached");
        };
    }

    private static Text needed(Text what) {
        return new Text("cần " + what.vi(), "needed is " + what.en());
    }

    private static Text limits(Figure need) {
        var measure = need.measure();
        return need.until()
                .map(end -> need.test().isUpward()
                        ? RuleWording.span(need.limit(), end, measure)
                        : RuleWording.span(end, need.limit(), measure))
                .orElseGet(() -> RuleWording.condition(new Threshold(measure, need.test(), readable(need))));
    }

    /// A limit that does not end as a decimal is said with two digits, rounded to the side that suffices.
    private static Share readable(Need.Figure need) {
        var limit = need.limit();
        var isPercent = need.measure().unit().equals(Input.PERCENT);
        return FigureWording.isShort(limit)
                ? limit
                : limit.cut(isPercent ? 4 : 2, need.test().isUpward() ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }

    private static Text states(OneOf need) {
        var listed = FigureWording.both(language -> need.states().stream()
                .map(state -> state.label().in(language)
                        + state.points()
                                .map(points ->
                                        " (" + FigureWording.points(points).in(language) + ")")
                                .orElse(""))
                .collect(Collectors.joining("; ")));
        return need.states().size() == 1
                ? new Text("cần đạt mức: " + listed.vi(), "needed is: " + listed.en())
                : new Text("cần đạt một trong các mức: " + listed.vi(), "needed is one of: " + listed.en());
    }

    private static Text parts(Fulfil need) {
        if (need.parts().isEmpty()) {
            return new Text("chỉ cần trả lời đủ các nội dung còn lại", "only the missing answers are needed");
        }
        Function<Language, String> listed = language ->
                need.parts().stream().map(part -> part.label().in(language)).collect(Collectors.joining("; "));
        return new Text(
                "cần đạt thêm nội dung: " + listed.apply(Language.VI),
                "needed besides is: " + listed.apply(Language.EN));
    }

    private static Text appraise(Appraise need) {
        if (need.allowed().isEmpty()) {
            var least = FigureWording.points(need.least());
            var most = FigureWording.points(need.most());
            return need.least().equals(need.most())
                    ? new Text("cần người thẩm định cho " + most.vi(), "needed is an appraisal of " + most.en())
                    : new Text(
                            "cần người thẩm định cho từ " + least.vi() + " đến " + most.vi(),
                            "needed is an appraisal of " + least.en() + " to " + most.en());
        }
        Function<Language, String> listed = language -> need.allowed().stream()
                .map(points -> FigureWording.points(points).in(language))
                .collect(Collectors.joining("; "));
        return new Text(
                "cần người thẩm định cho một trong các mức: " + listed.apply(Language.VI),
                "needed is an appraisal of one of: " + listed.apply(Language.EN));
    }

    static Text moreThanMax(Points max) {
        var most = FigureWording.points(max);
        return new Text("Mục này được nhiều nhất " + most.vi() + ".", "The item is worth " + most.en() + " at most.");
    }

    static Text noFigure(Measure measure) {
        return ended(new Text("Không có số liệu nào hợp lệ", "No figure makes sense"), ": ", measure.label());
    }

    static Text conditionNeverHolds(Threshold rule) {
        return outOfReach(RuleWording.condition(rule), rule.measure());
    }

    static Text neverSoHigh(Measure measure, Share figure) {
        return outOfReach(RuleWording.from(figure, measure), measure);
    }

    static Text neverSoLow(Measure measure, Share figure) {
        return outOfReach(RuleWording.condition(new Threshold(measure, Side.AT_MOST, figure)), measure);
    }

    private static Text outOfReach(Text condition, Measure measure) {
        var range = RuleWording.range(measure.attainable(), measure.unit());
        return new Text(
                "Cần " + condition.vi() + ", mà số liệu chỉ có thể " + range.vi() + ".",
                "It takes " + condition.en() + ", while figures can only be " + range.en() + ".");
    }

    static Text noStepEarns(Steps rule, Share wanted) {
        var untold = rule.steps().stream()
                .filter(step -> step.points().isEmpty())
                .map(step -> AwardWording.stepNotTold(rule, step));
        return sentences(new Text("Không bậc nào", "No step"), wanted, untold);
    }

    static Text noStateEarns(States rule, Share wanted) {
        var untold = rule.states().stream()
                .filter(state -> state.worth() == States.Worth.NotTold.IT)
                .map(AwardWording::stateNotTold);
        return sentences(new Text("Không mức nào", "No state"), wanted, untold);
    }

    static Text noAllowedPoints(Share wanted) {
        return sentences(new Text("Không mức điểm nào", "No appraisal"), wanted, Stream.empty());
    }

    private static Text sentences(Text nothing, Share wanted, Stream<Text> untold) {
        var points = FigureWording.points(wanted);
        var first = new Text(
                nothing.vi() + " được từ " + points.vi() + " trở lên.",
                nothing.en() + " earns " + points.en() + " or more.");
        List<Text> all = Stream.concat(Stream.of(first), untold).toList();
        return FigureWording.both(
                language -> all.stream().map(text -> text.in(language)).collect(Collectors.joining(" ")));
    }

    static Text partsEarnLess(Checklist rule) {
        var all = FigureWording.points(Points.sum(rule.parts().stream().map(Checklist.Part::points)));
        return new Text(
                "Đạt mọi nội dung cũng chỉ được " + all.vi() + ".", "All parts together earn " + all.en() + " only.");
    }

    private static Text ended(Text first, String joint, Text rest) {
        return FigureWording.both(language -> first.in(language) + joint + rest.in(language) + ".");
    }

    private static Text begun(Text clause) {
        return FigureWording.both(language -> {
            var words = clause.in(language);
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
        });
    }
}
