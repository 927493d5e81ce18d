package parindex.app.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import parindex.app.kit.storage.FileStore;
import parindex.app.kit.storage.Journal;
import parindex.app.kit.web.Subject;
import parindex.core.language.Fold;
import parindex.formats.json.CardJson;

/// What people do with reports: each method is one deed, one transaction, one line in the journal.
@Component
class IntakeActions {
    private final Reading reading;
    private final FileStore files;
    private final UploadStore uploads;
    private final CardStore cards;
    private final Journal journal;
    private final TransactionTemplate transaction;

    IntakeActions(
            Reading reading,
            FileStore files,
            UploadStore uploads,
            CardStore cards,
            Journal journal,
            TransactionTemplate transaction) {
        this.reading = reading;
        this.files = files;
        this.uploads = uploads;
        this.cards = cards;
        this.journal = journal;
        this.transaction = transaction;
    }

    /// Reads a file and keeps it; nothing counts before it is accepted.
    ///
    /// @return the upload
    /// @throws parindex.formats.BadInput with one sentence when it cannot be read; nothing is kept then
    UUID upload(String sentName, byte[] bytes, UUID by) {
        var name = FileNames.shown(sentName);
        var card = reading.card(name, bytes);
        var id = UUID.randomUUID();
        var stored = store(bytes);
        transaction.executeWithoutResult(any -> {
            uploads.add(id, name, card.source().form(), stored, CardJson.text(card, List.of()), by);
            journal.write(by, "report-uploaded", id.toString(), name + " sha256:" + stored.sha256());
        });
        return id;
    }

    /// Lets what was read count as the result of its unit and year.
    ///
    /// @param named unit and year, as said by the person where the report does not say them
    /// @return the result, nothing when somebody decided about the upload before
    Optional<Subject> accept(UUID upload, Named named, UUID by) {
        return Optional.ofNullable(transaction.execute(any -> {
            if (!uploads.decide(upload, Upload.State.ACCEPTED)) {
                return null;
            }
            var subject = new Subject(
                    UUID.randomUUID(), named.year(), Fold.slug(named.unit()), named.unit(), named.invented());
            cards.add(subject, upload, by);
            journal.write(by, "card-accepted", subject.url(), "upload " + upload);
            return subject;
        }));
    }

    /// Puts an upload aside; it stays in the list.
    void discard(UUID upload, UUID by) {
        transaction.executeWithoutResult(any -> {
            if (uploads.decide(upload, Upload.State.DISCARDED)) {
                journal.write(by, "report-discarded", upload.toString(), "");
            }
        });
    }

    /// Whose result a card is.
    ///
    /// @param unit     short name of the unit
    /// @param year     assessment year
    /// @param invented made up for demonstration
    record Named(String unit, int year, boolean invented) {}

    private FileStore.Stored store(byte[] bytes) {
        try {
            return files.store(new ByteArrayInputStream(bytes));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
