package parindex.core.audit.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Prose.Mark;
import parindex.core.audit.Prose.Passage;
import parindex.core.audit.Spot;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Level;
import parindex.core.intake.ReportedItem;
import parindex.core.intake.TextFigure.Meaning;

/// Counts the areas, criteria and components of the table where the text says how many there are, in all or in one
/// area. Only sentences that give the structure count: at least two of the three levels, the report's own year, and
/// no word of points lost.
public final class CountsFitTable implements Check {
    private static final Pattern AREA = Pattern.compile("^\\W*linh vuc (?:so |thu )?(?<code>\\d{1,2})\\b");
    private static final Pattern OTHER_SUBJECT = Pattern.compile(
            "\\b(khong dat|chua dat|dat diem|mat diem|tru diem|bi tru|toi da|cap bo|cac bo|tang them|giam)\\b");

    private record Count(Mark mark, Level level) {}

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.COUNT_MISMATCH);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        return input.tree().areas().isEmpty()
                ? List.of()
                : input.prose().passages().stream()
                        .filter(passage ->
                                !OTHER_SUBJECT.matcher(passage.plain()).find())
                        .flatMap(passage -> compare(input, passage).stream())
                        .toList();
    }

    private static List<Finding> compare(AuditInput input, Passage passage) {
        var counts = counts(input, passage);
        if (counts.stream().map(Count::level).distinct().count() < 2) {
            return List.of();
        }
        var match = AREA.matcher(passage.plain());
        var area = match.find() ? ItemCode.find(match.group("code")) : Optional.<ItemCode>empty();
        return counts.stream()
                .flatMap(count -> compare(input, passage, count, area).stream())
                .toList();
    }

    private static List<Count> counts(AuditInput input, Passage passage) {
        var counts = new ArrayList<Count>();
        for (var mark : passage.figures()) {
            if (mark.figure().meaning() == Meaning.COUNT && !Years.isOther(input, passage.before(mark))) {
                level(passage.after(mark)).ifPresent(level -> counts.add(new Count(mark, level)));
            }
        }
        return counts;
    }

    private static Optional<Level> level(String after) {
        if (after.startsWith(" linh vuc")) {
            return Optional.of(Level.AREA);
        }
        if (after.startsWith(" tieu chi thanh phan")) {
            return Optional.of(Level.COMPONENT);
        }
        return after.startsWith(" tieu chi") ? Optional.of(Level.CRITERION) : Optional.empty();
    }

    private static Optional<Finding> compare(AuditInput input, Passage passage, Count count, Optional<ItemCode> area) {
        var stated = count.mark().figure().value().orElse(BigDecimal.ZERO);
        var counted = BigDecimal.valueOf(input.tree().level(count.level()).stream()
                .map(ReportedItem::code)
                .filter(code ->
                        area.filter(wanted -> !code.area().equals(wanted)).isEmpty())
                .count());
        var spot = new Spot(
                area.map(ItemCode::toString).orElse(""),
                count.level().name().toLowerCase(Locale.ROOT),
                stated.toPlainString(),
                counted.toPlainString(),
                passage.place());
        return stated.compareTo(counted) == 0
                ? Optional.empty()
                : Optional.of(Finding.of(
                        FindingKind.COUNT_MISMATCH, spot, TextWording.count(spot, count.level(), stated, counted)));
    }
}
