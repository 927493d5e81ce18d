package parindex.core.audit.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parindex.core.audit.AuditInput;
import parindex.core.audit.CardTree;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.criteria.item.ItemCode;
import parindex.core.intake.ReportedItem;

/// Looks for rows whose item above is not in the table. Where the numbering leaves room for it, its row was lost
/// (missing-parent, once for all rows below it); where it does not, the row's own code is probably wrong
/// (unknown-parent).
public final class ParentsAreThere implements Check {
    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.MISSING_PARENT, FindingKind.UNKNOWN_PARENT);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var lost = input.tree().items().stream()
                .flatMap(item -> absent(input.tree(), item.code()))
                .distinct()
                .toList();
        return lost.stream().map(parent -> finding(input.tree(), parent)).toList();
    }

    /// Ancestors that no row stands for.
    private static Stream<ItemCode> absent(CardTree tree, ItemCode code) {
        return Stream.iterate(code.parent(), Optional::isPresent, above -> above.flatMap(ItemCode::parent))
                .flatMap(Optional::stream)
                .filter(above -> tree.item(above).isEmpty());
    }

    private static Finding finding(CardTree tree, ItemCode parent) {
        var below = tree.items().stream()
                .filter(item -> item.code().isBelow(parent))
                .findFirst()
                .orElseThrow();
        return isExpected(tree, parent) ? missing(parent, below) : unknown(parent, below);
    }

    private static Finding missing(ItemCode parent, ReportedItem below) {
        var spot = new Spot(parent.toString(), "code", "", parent.toString(), below.place());
        return Finding.of(FindingKind.MISSING_PARENT, spot, RowWording.missingParent(parent, below));
    }

    private static Finding unknown(ItemCode parent, ReportedItem below) {
        var spot = Spot.of(below, "code").says(below.printedCode());
        return Finding.of(FindingKind.UNKNOWN_PARENT, spot, RowWording.unknownParent(parent, below));
    }

    // A lost row leaves a hole in the numbers of its neighbours, or comes right after the last of them and its own
    // parts begin with 1.
    private static boolean isExpected(CardTree tree, ItemCode parent) {
        var last = tree.items().stream()
                .map(ReportedItem::code)
                .filter(code -> code.level() == parent.level() && code.parent().equals(parent.parent()))
                .mapToInt(ItemCode::position)
                .max()
                .orElse(0);
        var isNext = parent.position() == last + 1 && holdsFirst(tree, parent);
        return parent.position() <= last || isNext;
    }

    private static boolean holdsFirst(CardTree tree, ItemCode parent) {
        return tree.children(parent).stream().anyMatch(item -> item.code().position() == 1);
    }
}
