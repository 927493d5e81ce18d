package parindex.app.evidence.upload;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.evidence.library.About;
import parindex.app.evidence.library.Library;
import parindex.app.evidence.library.LibraryActions;
import parindex.app.evidence.library.Scan;
import parindex.app.evidence.library.Version.Kept;
import parindex.app.evidence.upload.Progress.Finished;
import parindex.app.evidence.upload.UploadRows.Row;
import parindex.app.kit.storage.Journal;
import parindex.core.evidence.FileName;

/// Beginning and end of an upload in the database: one transaction each.
@Component
@Transactional
class UploadActions {
    private static final int MOST = 30;

    private final UploadRows rows;
    private final Library library;
    private final LibraryActions actions;
    private final Journal journal;

    UploadActions(UploadRows rows, Library library, LibraryActions actions, Journal journal) {
        this.rows = rows;
        this.library = library;
        this.actions = actions;
        this.journal = journal;
    }

    /// Where a finished file goes.
    ///
    /// @param document of which it is a new version; nothing for a document of its own
    /// @param file     as it was stored
    /// @param scan     what the scanner said
    record Arrival(Optional<UUID> document, Kept file, Scan scan) {}

    /// Begins an upload.
    ///
    /// @return nothing where the person may not add to the library of that unit
    Optional<Row> begin(UUID id, UUID owner, FileName name, long bytes, UUID by) {
        if (!library.mayAddTo(owner)) {
            return Optional.empty();
        }
        rows.add(id, owner, name.shown(), bytes, by);
        return rows.find(id);
    }

    boolean isOneTooMany() {
        return rows.sweep() >= MOST;
    }

    @Transactional(readOnly = true)
    Optional<Row> find(UUID id) {
        return rows.find(id);
    }

    /// Puts a whole file into the library, once however often it is asked for.
    ///
    /// @return nothing where the document is not this person's to change
    Optional<Finished> settle(UUID upload, Arrival arrival, UUID by) {
        var row = rows.lock(upload);
        if (row.isEmpty() || row.get().finished().isPresent()) {
            return row.flatMap(Row::finished);
        }
        var settled = arrival.document()
                .map(document -> version(document, arrival, by))
                .orElseGet(() -> Optional.of(document(row.get(), arrival, by)));
        settled.ifPresent(at -> rows.finish(upload, at));
        return settled;
    }

    /// Writes down that a file was refused for a virus.
    void refused(UUID upload, String file, UUID by) {
        journal.write(by, "evidence-refused", "upload " + upload, file);
    }

    private Finished document(Row row, Arrival arrival, UUID by) {
        var known = library.holding(row.owner(), arrival.file().sha256());
        return known.map(document ->
                        new Finished(document.id(), document.latest().number(), true))
                .orElseGet(() -> new Finished(fresh(row, arrival, by), 1, false));
    }

    private UUID fresh(Row row, Arrival arrival, UUID by) {
        var about = About.titled(new FileName(row.file()).title());
        return actions.add(row.owner(), about, arrival.file(), arrival.scan(), by);
    }

    private Optional<Finished> version(UUID document, Arrival arrival, UUID by) {
        var whole = library.whole(document).filter(found -> found.document().mine());
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        return whole.get().versions().stream()
                .filter(one -> one.file().sha256().equals(arrival.file().sha256()))
                .findFirst()
                .map(one -> new Finished(document, one.number(), true))
                .or(() -> actions.addVersion(document, arrival.file(), arrival.scan(), by)
                        .map(number -> new Finished(document, number, false)));
    }
}
