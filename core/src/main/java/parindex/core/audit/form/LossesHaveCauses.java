package parindex.core.audit.form;

import java.util.List;
import java.util.Set;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.intake.ReportedItem;
import parindex.core.points.Points;

/// Looks for leaves that lost points though neither they nor an item above them give a cause. A table without a
/// column of causes is not asked for any.
public final class LossesHaveCauses implements Check {
    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.CAUSE_MISSING);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        return input.card().columns().contains("cause")
                ? input.tree().losses().stream()
                        .filter(leaf -> input.tree().lineage(leaf).noneMatch(LossesHaveCauses::hasCause))
                        .map(LossesHaveCauses::finding)
                        .toList()
                : List.of();
    }

    private static boolean hasCause(ReportedItem item) {
        return item.cause().chars().anyMatch(Character::isLetterOrDigit);
    }

    private static Finding finding(ReportedItem leaf) {
        var spot = Spot.of(leaf, "cause");
        return Finding.of(FindingKind.CAUSE_MISSING, spot, FormWording.causeMissing(spot, lost(leaf)));
    }

    private static Points lost(ReportedItem leaf) {
        return leaf.lost().orElse(Points.ZERO);
    }
}
