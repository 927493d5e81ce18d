package parindex.core.audit.form;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.intake.Repair;
import parindex.core.intake.ReportedItem;

/// Looks for causes whose end was printed in the row of the next item. Those that the reader put back are named with
/// the item they belong to; a cause that begins in the middle of a sentence, below a cause that stops in the middle
/// of one, was not put back and is named too.
public final class CausesInTheirRows implements Check {
    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.CAUSE_MISPLACED);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var repairs = input.card().repairs().stream()
                .filter(repair -> repair.kind() == Repair.Kind.MISPLACED)
                .toList();
        var putBack = repairs.stream().map(Repair::code).collect(toSet());
        var left = left(input.tree().rows()).filter(finding -> !putBack.contains(finding.code()));
        return Stream.concat(repairs.stream().map(CausesInTheirRows::repaired), left)
                .toList();
    }

    private static Finding repaired(Repair repair) {
        var spot = new Spot(repair.code(), "cause", repair.found(), "", repair.place());
        return Finding.of(FindingKind.CAUSE_MISPLACED, spot, FormWording.causePutBack(spot));
    }

    private static Stream<Finding> left(List<ReportedItem> rows) {
        return IntStream.range(1, rows.size())
                .filter(i -> goesOn(rows.get(i - 1), rows.get(i)))
                .mapToObj(i -> finding(rows.get(i - 1), rows.get(i)));
    }

    private static Finding finding(ReportedItem owner, ReportedItem row) {
        var spot = new Spot(owner.code().toString(), "cause", row.cause(), "", row.place());
        return Finding.of(FindingKind.CAUSE_MISPLACED, spot, FormWording.causeInNextRow(owner, row));
    }

    /// True when the cause of a row goes on with that of the row before it.
    static boolean goesOn(ReportedItem before, ReportedItem row) {
        return !row.cause().isEmpty() && Character.isLowerCase(row.cause().codePointAt(0)) && isOpen(before.cause());
    }

    private static boolean isOpen(String cause) {
        return !cause.isEmpty() && !cause.matches("(?s).*[.!?…;)\"”]\\s*");
    }

    /// Rows whose cause belongs to the row before.
    static Set<ReportedItem> borrowed(List<ReportedItem> rows) {
        var borrowed = new ArrayList<ReportedItem>();
        for (int i = 1; i < rows.size(); i++) {
            if (goesOn(rows.get(i - 1), rows.get(i))) {
                borrowed.add(rows.get(i));
            }
        }
        return Set.copyOf(borrowed);
    }
}
