package parindex.app.intake.table;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.kit.storage.Journal;
import parindex.core.ranking.table.PublishedTable;

/// What people do with published tables: each method is one deed, one transaction, one line in the journal.
@Component
class TableActions {
    private final TableStore tables;
    private final Journal journal;

    TableActions(TableStore tables, Journal journal) {
        this.tables = tables;
        this.journal = journal;
    }

    /// A table that was looked at and is to count.
    ///
    /// @param id   given when it was looked at, so that it comes in once however often it is sent
    /// @param file it was read from
    record New(UUID id, PublishedTable table, TableFiles.Kept file) {}

    /// Lets a table count.
    @Transactional
    public void bringIn(New made, UUID person) {
        if (tables.add(made, person)) {
            var heading = made.table().heading();
            journal.write(
                    person,
                    "table-brought-in",
                    "/tables/" + made.id(),
                    "%d, %d, sha256:%s"
                            .formatted(
                                    heading.year(),
                                    made.table().rows().size(),
                                    made.file().sha256()));
        }
    }

    /// Lets a table count no more; what counted before counts again.
    @Transactional
    public void withdraw(UUID id, String reason, UUID person) {
        if (tables.withdraw(id, reason, person)) {
            journal.write(person, "table-withdrawn", "/tables/" + id, reason);
        }
    }
}
