package parindex.core.audit.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parindex.core.language.Fold;

/// A rule that a cause states beside what was measured: "đạt 60 % … phải đạt từ 50 % trở lên", or the same of things
/// that are counted. Thresholds that are themselves changes ("vượt từ 4 %") say nothing about a level.
///
/// @param measured what the cause says was reached
/// @param asked    what the rule asks for
/// @param unit     "%", or the first two words of what is counted, as printed
/// @param atMost   true where less is better
record StatedRule(BigDecimal measured, BigDecimal asked, String unit, boolean atMost) {
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d/.,])(?<value>\\d+(?:[.,]\\d+)?)\\s*(?<unit>%|\\p{L}+ \\p{L}+)(?![\\d])");
    private static final Pattern RULE = Pattern.compile("\\b(phai|can|yeu cau|toi thieu|quy dinh)\\b[^.;]*$");
    private static final Pattern CHANGE = Pattern.compile("\\b(vuot|tang|giam|cao hon|thap hon)( them)?( tu)?\\s*$");
    private static final Pattern CEILING = Pattern.compile("\\b(duoi|khong qua|toi da|khong vuot qua)\\s*$");

    static Optional<StatedRule> in(String cause) {
        var printed = Fold.blanks(cause);
        var plain = Fold.plain(printed);
        var figure = FIGURE.matcher(plain);
        Optional<StatedRule> measured = Optional.empty();
        while (figure.find()) {
            var before = plain.substring(0, figure.start());
            if (CHANGE.matcher(before).find()) {
                continue;
            }
            var value = new BigDecimal(figure.group("value").replace(',', '.'));
            if (!RULE.matcher(before).find()) {
                var unit = unit(figure, plain.length() == printed.length() ? printed : plain);
                measured = measured.or(() -> Optional.of(new StatedRule(value, value, unit, false)));
            } else if (isSameUnit(measured, figure)) {
                return measured.map(rule -> new StatedRule(
                        rule.measured, value, rule.unit, CEILING.matcher(before).find()));
            }
        }
        return Optional.empty();
    }

    boolean isMet() {
        int order = measured.compareTo(asked);
        return atMost ? order < 0 : order >= 0;
    }

    private static String unit(Matcher figure, String text) {
        return text.substring(figure.start("unit"), figure.end("unit"));
    }

    private static boolean isSameUnit(Optional<StatedRule> measured, Matcher figure) {
        return measured.filter(rule -> Fold.plain(rule.unit).equals(figure.group("unit")))
                .isPresent();
    }
}
