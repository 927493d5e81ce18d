package parindex.core.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parindex.core.intake.PrintedReport.Row;

/// The tables of a report. A file may hold several – sheets of a workbook, a summary before the details; the one with
/// the most scored items is the table of results, the others are named as left out. A head that is met again goes on
/// with its table, on the next page as on the next sheet.
final class ReportTables {
    private final boolean paged;
    private final List<TableReading> all = new ArrayList<>();
    private @Nullable TableReading current;
    private String sheet = "";

    ReportTables(boolean paged) {
        this.paged = paged;
    }

    /// The table that a row stands in, nothing before the first head and on a sheet without one.
    Optional<TableReading> at(Row row) {
        return Optional.ofNullable(current).filter(table -> row.place().sheet().equals(sheet));
    }

    /// True when a row is the head of a table, which begins here or goes on.
    boolean begins(Row row) {
        var head = TableHead.of(row);
        head.ifPresent(found -> {
            current = all.stream()
                    .filter(table -> table.head.isRepeatedBy(row))
                    .findFirst()
                    .orElseGet(() -> add(new TableReading(found, row.place(), paged)));
            sheet = row.place().sheet();
        });
        return head.isPresent();
    }

    /// True when a row is the second row of a head that has no items yet.
    boolean widens(TableReading table, Row row) {
        var both = table.rows.isEmpty() ? table.head.with(row) : Optional.<TableHead>empty();
        both.ifPresent(head -> {
            all.remove(table);
            current = add(new TableReading(head, table.place, paged));
        });
        return both.isPresent();
    }

    /// The table of results, nothing where the report has no table.
    Optional<TableReading> results() {
        return all.stream().max(Comparator.comparing(TableReading::scored));
    }

    /// The tables that are not the results.
    List<TableReading> others() {
        var results = results().orElse(null);
        return all.stream().filter(table -> table != results).toList();
    }

    private TableReading add(TableReading table) {
        all.add(table);
        return table;
    }
}
