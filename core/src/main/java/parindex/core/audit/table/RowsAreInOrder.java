package parindex.core.audit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.intake.ReportedItem;

/// Compares the order of the rows with the order of their codes and names the fewest rows that stand in the wrong
/// place: of two rows that changed places, one.
public final class RowsAreInOrder implements Check {
    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.OUT_OF_ORDER);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var rows = input.tree().items();
        var inOrder = longestRun(rows);
        return IntStream.range(0, rows.size())
                .filter(i -> !inOrder[i])
                .mapToObj(i -> finding(rows.get(i), i == 0 ? rows.get(1) : rows.get(i - 1)))
                .toList();
    }

    private static Finding finding(ReportedItem row, ReportedItem neighbour) {
        var spot = Spot.of(row, "code").says(row.printedCode());
        return Finding.of(FindingKind.OUT_OF_ORDER, spot, RowWording.outOfOrder(row, neighbour));
    }

    // The longest rows that never step back (patience sorting); the rest is out of order.
    private static boolean[] longestRun(List<ReportedItem> rows) {
        var tails = new ArrayList<Integer>();
        var before = new int[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            var code = rows.get(i).code();
            int pile = firstAfter(rows, tails, i);
            before[i] = pile == 0 ? -1 : tails.get(pile - 1);
            if (pile == tails.size()) {
                tails.add(i);
            } else if (rows.get(tails.get(pile)).code().compareTo(code) > 0) {
                tails.set(pile, i);
            }
        }
        var kept = new boolean[rows.size()];
        for (int i = tails.isEmpty() ? -1 : tails.getLast(); i >= 0; i = before[i]) {
            kept[i] = true;
        }
        return kept;
    }

    private static int firstAfter(List<ReportedItem> rows, List<Integer> tails, int row) {
        int low = 0;
        int high = tails.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(tails.get(middle)).code().compareTo(rows.get(row).code()) > 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
