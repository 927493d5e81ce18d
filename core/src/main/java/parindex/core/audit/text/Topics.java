package parindex.core.audit.text;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Prose.Mark;
import parindex.core.audit.Prose.Passage;
import parindex.core.audit.Syllables;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Level;
import parindex.core.intake.PrintedFigure;
import parindex.core.intake.ReportedCard.ReportedTotal;
import parindex.core.intake.ReportedItem;
import parindex.core.language.Fold;

/// Ties a figure of running text to what it is about: an item named by its code, the total of the report's own
/// unit, an item whose name and maximum both fit, or the part scored by one source. What cannot be tied for certain is
/// left alone.
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
    private final SourceParts parts;

    Topics(AuditInput input) {
        this.input = input;
        this.units = new Units(input);
        this.parts = new SourceParts(input);
    }

    Topic of(Passage words, Mark score) {
        var before = words.before(score);
        var code = CODE.matcher(before).results().reduce((first, last) -> last);
        if (code.isPresent()) {
            return ItemCode.find(code.get().group(1))
                    .flatMap(input.tree()::item)
                    .map(this::item)
                    .orElse(Topic.UNKNOWN);
        }
        if (Years.isOther(input, before)) {
            return Topic.UNKNOWN;
        }
        return isTotal(words, score)
                ? total()
                : byName(words, score).or(() -> parts.of(words, score)).orElse(Topic.UNKNOWN);
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
        var areas = input.tree().areas();
        return new Topic(
                "",
                "",
                both(row.flatMap(total -> total.achieved().value()), sum(areas, ReportedItem::achieved)),
                both(row.flatMap(total -> total.max().value()), sum(areas, ReportedItem::max)),
                row.map(ReportedTotal::percent).orElse(PrintedFigure.EMPTY),
                true);
    }

    private Topic item(ReportedItem item) {
        var code = item.code().toString();
        var parts = input.tree().children(item.code());
        return new Topic(
                code,
                code,
                both(item.achieved().value(), sum(parts, ReportedItem::achieved)),
                both(item.max().value(), sum(parts, ReportedItem::max)),
                item.percent(),
                false);
    }

    private static List<BigDecimal> both(Optional<BigDecimal> printed, Optional<BigDecimal> added) {
        return Stream.concat(printed.stream(), added.stream()).toList();
    }

    static Optional<BigDecimal> sum(List<ReportedItem> items, Function<ReportedItem, PrintedFigure> of) {
        var values =
                items.stream().flatMap(item -> of.apply(item).value().stream()).toList();
        return values.size() == items.size() ? values.stream().reduce(BigDecimal::add) : Optional.empty();
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
                .map(this::item));
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
