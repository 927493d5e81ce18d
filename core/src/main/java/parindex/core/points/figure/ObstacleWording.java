package parindex.core.points.figure;

import java.util.List;
import parindex.core.language.Language;
import parindex.core.language.Text;

/// Every reason why nothing can be computed, each with its own sentence.
public final class ObstacleWording {
    private ObstacleWording() {}

    static Text obstacle(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.Missing missing -> missing(missing.input());
            case Obstacle.Unasked unasked -> unasked(unasked);
            case Obstacle.OutOfRange out -> outOfRange(out);
            case Obstacle.NotANumber words -> notANumber(words);
            case Obstacle.UnknownState unknown -> unknownState(unknown);
            case Obstacle.DivisionByZero division -> divisionByZero(division);
            case Obstacle.NotTold gap -> gap.what();
        };
    }

    /// For those who do not know how an input is called in files.
    public static Text plain(Obstacle obstacle) {
        return obstacle instanceof Obstacle.Missing missing
                ? new Text(
                        "Thiếu số liệu: " + missing.input().label().vi() + ".",
                        "A figure is missing: " + missing.input().label().en() + ".")
                : obstacle(obstacle);
    }

    private static Text unasked(Obstacle.Unasked unasked) {
        return new Text(
                "Cách tính không dùng số liệu \"%s\"; chỉ hỏi: %s."
                        .formatted(unasked.name(), listed(unasked.asked(), "không gì cả")),
                "The rule does not use \"%s\"; it asks for: %s."
                        .formatted(unasked.name(), listed(unasked.asked(), "nothing")));
    }

    private static Text notANumber(Obstacle.NotANumber words) {
        var input = words.input();
        return new Text(
                "%s (%s) phải là một số, không phải \"%s\"."
                        .formatted(input.label().vi(), input.name(), words.given()),
                "%s (%s) has to be a number, not \"%s\"."
                        .formatted(input.label().en(), input.name(), words.given()));
    }

    private static Text unknownState(Obstacle.UnknownState unknown) {
        return new Text(
                "\"%s\" không có trong các mức được phép: %s."
                        .formatted(unknown.given(), listed(unknown.states(), "không có")),
                "\"%s\" is none of the values allowed: %s."
                        .formatted(unknown.given(), listed(unknown.states(), "none")));
    }

    private static Text divisionByZero(Obstacle.DivisionByZero division) {
        var divisor = FigureWording.words(division.divisor());
        return new Text(
                "Không chia được cho 0: " + divisor.vi() + " bằng 0.", "Division by zero: " + divisor.en() + " is 0.");
    }

    private static Text missing(Input input) {
        return new Text(
                "Thiếu số liệu: %s (%s).".formatted(input.label().vi(), input.name()),
                "A figure is missing: %s (%s).".formatted(input.label().en(), input.name()));
    }

    private static Text outOfRange(Obstacle.OutOfRange out) {
        var value = FigureWording.figure(out.value(), out.unit());
        var range = MeasureWording.range(out.allowed(), out.unit());
        return FigureWording.both(language -> {
            var sentence =
                    language == Language.VI ? "%s: %s nằm ngoài phạm vi cho phép (%s)." : "%s: %s is not allowed (%s).";
            return sentence.formatted(out.label().in(language), value.in(language), range.in(language));
        });
    }

    public static String listed(List<String> words, String none) {
        return words.isEmpty() ? none : String.join(", ", words);
    }
}
