package parindex.core.audit.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import parindex.core.language.Fold;

/// A rule that a cause states beside what was measured: "đạt 70 % … phải đạt từ 65 % trở lên", or the same of things
/// that are counted. Thresholds that are themselves changes ("tăng thêm 3 %") say nothing about a level.
///
/// @param measured what the cause says was reached; of several figures the one farthest from the rule
/// @param asked    what the rule asks for
/// @param unit     "%", or the first two words of what is counted
/// @param atMost   true where less is better
record StatedRule(BigDecimal measured, BigDecimal asked, String unit, boolean atMost) {
    private static final int LONGEST = 2_000;
    private static final int SENTENCE = 200;
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d/.,])(?<value>\\d+(?:[.,]\\d+)?)\\s*(?<unit>%|\\p{L}+ \\p{L}+)");
    private static final Pattern RULE =
            Pattern.compile("(?<!\\p{L})(?:phải|cần|yêu cầu|tối thiểu|quy định)(?!\\p{L})[^.;]*$");
    private static final Pattern CHANGE =
            Pattern.compile("(?<!\\p{L})(?:vượt|tăng|giảm|cao hơn|thấp hơn)(?: thêm)?(?: từ)?\\s*$");
    private static final Pattern CEILING = Pattern.compile("(?<!\\p{L})(?:dưới|không quá|tối đa|không vượt quá)\\s*$");
    private static final Pattern YEAR = Pattern.compile("(?<!\\p{L})năm\\s*$");

    private record Figure(BigDecimal value, String unit) {}

    /// The first rule of a cause that something measured can be held against.
    static Optional<StatedRule> in(String cause) {
        var said = Fold.blanks(cause.substring(0, Math.min(cause.length(), LONGEST)))
                .toLowerCase(Locale.ROOT);
        var measured = new ArrayList<Figure>();
        for (var match = FIGURE.matcher(said); match.find(); ) {
            var before = said.substring(Math.max(0, match.start() - SENTENCE), match.start());
            var figure = new Figure(new BigDecimal(match.group("value").replace(',', '.')), match.group("unit"));
            if (CHANGE.matcher(before).find() || YEAR.matcher(before).find()) {
                continue;
            }
            if (RULE.matcher(before).find()) {
                var rule = of(figure, measured, CEILING.matcher(before).find());
                if (rule.isPresent()) {
                    return rule;
                }
            } else {
                measured.add(figure);
            }
        }
        return Optional.empty();
    }

    private static Optional<StatedRule> of(Figure asked, List<Figure> measured, boolean atMost) {
        return measured.stream()
                .filter(figure -> figure.unit().equals(asked.unit()))
                .map(Figure::value)
                .reduce(atMost ? BigDecimal::max : BigDecimal::min)
                .map(worst -> new StatedRule(worst, asked.value(), asked.unit(), atMost));
    }

    boolean isMet() {
        int order = measured.compareTo(asked);
        return atMost ? order < 0 : order >= 0;
    }
}
