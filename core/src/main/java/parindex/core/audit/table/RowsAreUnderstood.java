package parindex.core.audit.table;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.intake.PrintedReport.Row;
import parindex.core.language.Fold;

/// Names every row of the table that nobody could read, with its text, so that nothing is dropped silently.
public final class RowsAreUnderstood implements Check {
    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.ROW_NOT_UNDERSTOOD);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        return input.card().notUnderstood().stream()
                .map(RowsAreUnderstood::finding)
                .toList();
    }

    private static Finding finding(Row row) {
        var said = row.cells().stream()
                .map(Fold::blanks)
                .filter(not(String::isEmpty))
                .collect(joining(" | "));
        return Finding.of(
                FindingKind.ROW_NOT_UNDERSTOOD, Spot.at(row.place(), "").says(said), RowWording.notUnderstood(said));
    }
}
