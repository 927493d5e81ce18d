package parindex.core.audit.text;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Prose.Mark;
import parindex.core.audit.Prose.Passage;
import parindex.core.audit.Syllables;
import parindex.core.criteria.ItemCode;
import parindex.core.criteria.Level;
import parindex.core.intake.PrintedFigure;
import parindex.core.intake.ReportedCard.ReportedTotal;
import parindex.core.intake.ReportedItem;
import parindex.core.language.Fold;

/// Ties a figure of running text to what it is about: an item named by its code, the total of the report's own
/// unit, or an item whose name and maximum both fit. What cannot be tied for certain is left alone.
final class Topics {
    private static final Pattern CODE = Pattern.compile(
            "\\b(?:linh vuc|tieu chi thanh phan|tieu chi) (?:so |thu )?(?<code>\\d+(?:\\.\\d+){0,2})\\b");
    private static final Pattern TOTAL = Pattern.compile("\\btong (so )?diem\\b");
    private static final Pattern PART =
            Pattern.compile("\\b(linh vuc|tieu chi|thanh phan|khao sat|dieu tra|hai long|sipas"
                    + "|tac dong|thuc hien cong tac|kinh te|diem thuong|diem cong|trung binh)\\b");
    private static final int COVERED_PERCENT = 60;

    private final AuditInput input;
    private final Units units;

    Topics(AuditInput input) {
        this.input = input;
        this.units = new Units(input);
    }

    Topic of(Passage words, Mark score) {
        var before = words.before(score);
        var code = CODE.matcher(before).results().reduce((first, last) -> last);
        if (code.isPresent()) {
            return ItemCode.find(code.get().group(1))
                    .flatMap(input.tree()::item)
                    .map(Topics::item)
                    .orElse(Topic.UNKNOWN);
        }
        if (Years.isOther(input, before)) {
            return Topic.UNKNOWN;
        }
        return isTotal(words, score) ? total() : byName(words, score).orElse(Topic.UNKNOWN);
    }

    private boolean isTotal(Passage words, Mark score) {
        var before = words.before(score);
        var isOwn = units.lastNamed(words.text().substring(0, score.start()))
                .filter(units::isOwn)
                .isPresent();
        return (isOwn || TOTAL.matcher(before).find()) && !PART.matcher(before).find();
    }

    private Topic total() {
        Optional<ReportedTotal> row = input.card().totals().stream().findFirst();
        return row.map(total ->
                        new Topic("", "", total.achieved().value(), total.max().value(), total.percent(), true))
                .orElseGet(() -> new Topic("", "", sum(true), sum(false), PrintedFigure.EMPTY, true));
    }

    private Optional<BigDecimal> sum(boolean achieved) {
        var areas = input.tree().areas().stream()
                .map(area -> (achieved ? area.achieved() : area.max()).value())
                .toList();
        return areas.stream().allMatch(Optional::isPresent) && !areas.isEmpty()
                ? areas.stream().flatMap(Optional::stream).reduce(BigDecimal::add)
                : Optional.empty();
    }

    private static Topic item(ReportedItem item) {
        var code = item.code().toString();
        return new Topic(code, code, item.achieved().value(), item.max().value(), item.percent(), false);
    }

    private Optional<Topic> byName(Passage words, Mark score) {
        var of = score.figure().of();
        var said = Syllables.of(words.before(score)).pairs();
        return of.flatMap(max -> Stream.of(input.tree().areas(), criteria())
                .flatMap(List::stream)
                .filter(item -> item.max()
                        .value()
                        .filter(value -> value.compareTo(max) == 0)
                        .isPresent())
                .filter(item -> covered(item, said) >= COVERED_PERCENT)
                .max(Comparator.comparing(item -> covered(item, said)))
                .map(Topics::item));
    }

    private List<ReportedItem> criteria() {
        return input.tree().level(Level.CRITERION);
    }

    private static int covered(ReportedItem item, Set<String> said) {
        var pairs = Syllables.of(Fold.blanks(item.name())).pairs();
        var shared = pairs.stream().filter(said::contains).count();
        return pairs.isEmpty() ? 0 : (int) (shared * 100 / pairs.size());
    }
}
