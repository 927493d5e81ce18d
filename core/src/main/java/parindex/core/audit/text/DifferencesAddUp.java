package parindex.core.audit.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Prose.Mark;
import parindex.core.audit.Prose.Passage;
import parindex.core.audit.Severity;
import parindex.core.audit.Spot;
import parindex.core.intake.TextFigure.Meaning;
import parindex.core.language.Numerals;

/// Recomputes differences of the running text where all three figures stand in one sentence: "88,8 %, cao hơn
/// 1,3 % so với đơn vị thứ hai, đạt 87,5 %", "thứ 7, tăng 2 bậc so với năm trước (thứ 9)".
public final class DifferencesAddUp implements Check {
    private static final Set<Meaning> LEVELS = Set.of(Meaning.SCORE, Meaning.PERCENT, Meaning.MEAN, Meaning.RANK);
    private static final Pattern UP = Pattern.compile("\\b(tang|cao hon|nhieu hon|hon)( them| la| duoc)?\\s*$");
    private static final Pattern DOWN = Pattern.compile("\\b(giam|thap hon|it hon|kem)( di| la)?\\s*$");
    private static final Pattern LIMIT = Pattern.compile("\\b(tren|duoi|tu|hon|muc tieu)\\s*$");
    // Words that lead away from what is compared with: "so với năm trước, tiếp theo là …".
    private static final Pattern AWAY =
            Pattern.compile("\\b(tiep|ke den|sau do|con|trong khi|nhung|dong thoi|va|dung thu)\\b");

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.TEXT_ARITHMETIC);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        return input.prose()
                .sentences()
                .flatMap(sentence -> IntStream.range(
                                1, Math.max(1, sentence.figures().size() - 1))
                        .boxed()
                        .flatMap(i -> check(sentence, i).stream()))
                .toList();
    }

    private static Optional<Finding> check(Passage sentence, int at) {
        var change = sentence.figures().get(at);
        var sign = sign(sentence.before(change));
        if (change.figure().meaning() != Meaning.CHANGE || sign == 0) {
            return Optional.empty();
        }
        return before(sentence, at)
                .flatMap(level -> after(sentence, at)
                        .filter(other -> isSameKind(sentence, level, change) && isSameKind(sentence, level, other))
                        .flatMap(other -> compare(sentence, new Mark[] {level, change, other}, sign)));
    }

    private static int sign(String before) {
        if (DOWN.matcher(before).find()) {
            return -1;
        }
        return UP.matcher(before).find() ? 1 : 0;
    }

    private static Optional<Mark> before(Passage sentence, int at) {
        return sentence.figures().subList(0, at).reversed().stream()
                .filter(mark -> isLevel(sentence, mark))
                .findFirst();
    }

    private static Optional<Mark> after(Passage sentence, int at) {
        var change = sentence.figures().get(at);
        return sentence.figures().subList(at + 1, sentence.figures().size()).stream()
                .filter(mark -> mark.figure().meaning() != Meaning.RANK || isPlaces(sentence, change))
                .findFirst()
                .filter(mark -> isLevel(sentence, mark))
                .filter(mark -> {
                    var between = sentence.plain().substring(change.end(), mark.start());
                    return between.contains("so voi") && !AWAY.matcher(between).find();
                });
    }

    private static boolean isLevel(Passage sentence, Mark mark) {
        return LEVELS.contains(mark.figure().meaning())
                && !LIMIT.matcher(sentence.before(mark)).find();
    }

    // Places with places, percentages with percentages, points with points.
    private static boolean isSameKind(Passage sentence, Mark level, Mark other) {
        return isPlaces(sentence, level) == isPlaces(sentence, other)
                && isPercent(sentence, level) == isPercent(sentence, other);
    }

    private static boolean isPlaces(Passage sentence, Mark mark) {
        return mark.figure().meaning() == Meaning.RANK
                || sentence.after(mark).matches("(?s)\\s*(bac|hang|vi tri)\\b.*");
    }

    private static boolean isPercent(Passage sentence, Mark mark) {
        return sentence.plain().substring(mark.start(), mark.end()).contains("%");
    }

    private static Optional<Finding> compare(Passage sentence, Mark[] marks, int sign) {
        var level = value(marks[0]);
        var change = value(marks[1]);
        var other = value(marks[2]);
        var gained = level.subtract(other).multiply(BigDecimal.valueOf(isPlaces(sentence, marks[0]) ? -sign : sign));
        int digits =
                IntStream.range(0, 3).map(i -> marks[i].figure().digits()).max().orElse(0);
        var spot =
                Spot.at(sentence.place(), "change").says(Numerals.plain(change)).shouldSay(Numerals.plain(gained));
        return Sums.difference(change.subtract(gained), digits)
                .map(severity -> Finding.of(
                        FindingKind.TEXT_ARITHMETIC,
                        severity,
                        spot,
                        TextWording.difference(level, other, change, gained, severity == Severity.NOTE)));
    }

    private static BigDecimal value(Mark mark) {
        return mark.figure().value().orElse(BigDecimal.ZERO);
    }
}
