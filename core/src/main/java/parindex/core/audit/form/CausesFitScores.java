package parindex.core.audit.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.intake.ReportedItem;

/// Compares a cause with the points beside it. A row with full points needs no cause. Where a cause names what was
/// measured and what the rule asks ("đạt 70 % … phải đạt từ 65 %"), points may be lost only if the first falls short
/// of the second. A cause that belongs to the row before is not held against its row.
public final class CausesFitScores implements Check {
    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.CAUSE_CONTRADICTS_SCORE);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var borrowed = CausesInTheirRows.borrowed(input.tree().rows());
        return input.tree().items().stream()
                .filter(item -> !item.cause().isEmpty() && !borrowed.contains(item))
                .flatMap(item -> finding(item).stream())
                .toList();
    }

    private static Optional<Finding> finding(ReportedItem item) {
        var spot = Spot.of(item, "cause");
        if (hasFullPoints(item)) {
            var said = spot.says(BrokenText.end(item.cause()));
            return Optional.of(
                    Finding.of(FindingKind.CAUSE_CONTRADICTS_SCORE, said, FormWording.causeOnFullPoints(said)));
        }
        return StatedRule.in(item.cause())
                .filter(rule -> item.lostPoints() && rule.isMet())
                .map(rule -> Finding.of(
                        FindingKind.CAUSE_CONTRADICTS_SCORE,
                        spot.says(rule.measured().toPlainString())
                                .shouldSay(rule.asked().toPlainString()),
                        FormWording.ruleIsMet(spot, rule)));
    }

    private static boolean hasFullPoints(ReportedItem item) {
        return item.lost().filter(lost -> lost.isZero()).isPresent()
                && item.maxPoints().filter(max -> !max.isZero()).isPresent();
    }
}
