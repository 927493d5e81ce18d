package parindex.core.audit.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.criteria.item.ItemCode;
import parindex.core.intake.ReportedItem;

/// Looks for codes that more than one row carries; the second row is named, and the first one.
public final class CodesAreUnique implements Check {
    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.DUPLICATE_CODE);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var first = new HashMap<ItemCode, ReportedItem>();
        return input.tree().rows().stream().flatMap(row -> again(first, row)).toList();
    }

    private static Stream<Finding> again(Map<ItemCode, ReportedItem> first, ReportedItem row) {
        var before = first.putIfAbsent(row.code(), row);
        if (before == null) {
            return Stream.empty();
        }
        var spot = Spot.of(row, "code").says(row.printedCode());
        return Stream.of(Finding.of(FindingKind.DUPLICATE_CODE, spot, RowWording.duplicateCode(row, before)));
    }
}
