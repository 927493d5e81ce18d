package parindex.core.audit.table;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parindex.core.audit.AuditInput;
import parindex.core.audit.CardTree;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.criteria.item.ItemCode;
import parindex.core.intake.ReportedItem;

/// Looks for numbers that are left out among the items of one parent: 2.1 followed by 2.3. A run of missing numbers
/// is one finding. A missing item whose parts are in the table is a missing parent and not named again; items whose
/// parent is missing are left to that finding.
public final class NumberingHasNoGaps implements Check {
    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.MISSING_ROW);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var families = input.tree().items().stream()
                .collect(groupingBy(item -> item.code().parent(), LinkedHashMap::new, toList()));
        return families.entrySet().stream()
                .filter(family -> family.getKey().flatMap(input.tree()::item).isPresent()
                        || family.getKey().isEmpty())
                .flatMap(family -> gaps(input.tree(), family.getValue()).stream())
                .toList();
    }

    private static List<Finding> gaps(CardTree tree, List<ReportedItem> family) {
        var sorted =
                family.stream().sorted(Comparator.comparing(ReportedItem::code)).toList();
        var findings = new ArrayList<Finding>();
        int expected = 1;
        for (var item : sorted) {
            gap(tree, item, expected).ifPresent(findings::add);
            expected = item.code().position() + 1;
        }
        return findings;
    }

    private static Optional<Finding> gap(CardTree tree, ReportedItem next, int expected) {
        var missing = new ArrayList<ItemCode>();
        for (int position = expected; position < next.code().position(); position++) {
            var code = sibling(next.code(), position);
            if (tree.children(code).isEmpty()) {
                missing.add(code);
            }
        }
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var first = missing.getFirst().toString();
        var run = missing.size() == 1 ? first : first + "–" + missing.getLast();
        var spot = new Spot(first, "code", "", run, next.place());
        return Optional.of(Finding.of(FindingKind.MISSING_ROW, spot, RowWording.missingRow(run, next)));
    }

    private static ItemCode sibling(ItemCode code, int position) {
        var parts = new ArrayList<>(code.parts());
        parts.set(parts.size() - 1, position);
        return new ItemCode(parts);
    }
}
