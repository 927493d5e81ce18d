package parindex.core.audit.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.criteria.item.Assignment;
import parindex.core.intake.ReportedItem;
import parindex.core.points.Points;

/// Looks for leaves that lost points though neither they nor an item above them name an agency
/// (responsible-missing), and for leaves whose own agencies are neither called lead nor coordinating
/// (responsible-unlabelled). Where no row of the report labels its agencies, a single name is clear enough.
public final class LossesHaveAgencies implements Check {
    private static final Set<String> COLUMNS = Set.of("responsible", "lead", "coordinating");

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.RESPONSIBLE_MISSING, FindingKind.RESPONSIBLE_UNLABELLED);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        if (input.card().columns().stream().noneMatch(COLUMNS::contains)) {
            return List.of();
        }
        var labels =
                input.tree().rows().stream().map(ReportedItem::assignment).anyMatch(LossesHaveAgencies::isLabelled);
        return input.tree().losses().stream()
                .flatMap(leaf -> finding(input, leaf, labels).stream())
                .toList();
    }

    private static Optional<Finding> finding(AuditInput input, ReportedItem leaf, boolean labels) {
        var spot = Spot.of(leaf, "responsible");
        var own = leaf.assignment();
        if (input.tree().lineage(leaf).allMatch(item -> item.assignment().isEmpty())) {
            var lost = leaf.lost().orElse(Points.ZERO);
            return Optional.of(
                    Finding.of(FindingKind.RESPONSIBLE_MISSING, spot, FormWording.responsibleMissing(spot, lost)));
        }
        var isUnclear = !own.isEmpty()
                && !isLabelled(own)
                && (labels || own.unlabelled().size() > 1);
        var named = spot.says(String.join("; ", own.unlabelled()));
        return isUnclear
                ? Optional.of(
                        Finding.of(FindingKind.RESPONSIBLE_UNLABELLED, named, FormWording.responsibleUnlabelled(named)))
                : Optional.empty();
    }

    private static boolean isLabelled(Assignment assignment) {
        return !assignment.lead().isEmpty() || !assignment.coordinating().isEmpty();
    }
}
