package parindex.app.intake.table;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.kit.storage.Journal;
import parindex.core.language.Fold;
import parindex.core.ranking.table.PublishedTable;

/// What people do with published tables: each method is one deed, one transaction, one line in the journal.
@Component
class TableActions {
    private static final int LONGEST_REASON = 2_000;

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

    /// Why a table is to count no more, as it is kept; nothing where it was not said, or at too great a length.
    static Optional<String> reason(String typed) {
        return Optional.of(Fold.printable(typed)).filter(said -> !said.isEmpty() && said.length() <= LONGEST_REASON);
    }

    /// Lets a table count no more; what counted before counts again.
    @Transactional
    public void withdraw(UUID id, String reason, UUID person) {
        if (tables.withdraw(id, reason, person)) {
            journal.write(person, "table-withdrawn", "/tables/" + id, reason);
        }
    }
}
