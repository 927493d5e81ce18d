package parindex.app.assessment.entry.sending;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.DatabaseRefusal;
import parindex.app.assessment.entry.Sheet;
import parindex.app.assessment.entry.SheetGate;
import parindex.app.assessment.entry.SheetGate.Closed;
import parindex.app.assessment.entry.SheetReading;
import parindex.app.assessment.entry.SheetReading.At;
import parindex.app.kit.journal.Receipt;
import parindex.app.kit.journal.Receipts;
import parindex.app.kit.parser.Parser;
import parindex.app.kit.parser.ParserTask;
import parindex.app.kit.storage.CrashPoint;
import parindex.app.kit.storage.FileStore;
import parindex.app.kit.storage.Sha256;
import parindex.app.kit.web.Person;
import parindex.core.assessment.EntryFinding;
import parindex.core.assessment.EntryFinding.Severity;
import parindex.core.assessment.workflow.Deed;
import parindex.core.evidence.FileName;
import parindex.core.language.Text;
import parindex.formats.BadInput;

/// Sends a sheet with its signed file: looks at what stops it, keeps both files, sends, gives the receipt.
@Component
public class Sendings {
    private final SheetReading reading;
    private final StageActions actions;
    private final FileStore files;
    private final Parser parser;
    private final Receipts receipts;

    Sendings(SheetReading reading, StageActions actions, FileStore files, Parser parser, Receipts receipts) {
        this.reading = reading;
        this.actions = actions;
        this.files = files;
        this.parser = parser;
        this.receipts = receipts;
    }

    /// What somebody hands in with a sheet.
    ///
    /// @param name  of the signed file
    /// @param bytes of it
    /// @param note  words on what is unusual
    /// @param key   of the request
    /// @param version of the sheet as the head saw it
    public record Handed(String name, InputStream bytes, String note, String key, int version) {}

    /// What came of it.
    public sealed interface Result {
        /// It is sent, or was by the same request.
        record Sent() implements Result {}

        /// It cannot be sent now.
        record Refused(Text said) implements Result {}

        /// A cell stops it.
        record Stopped(EntryFinding finding) implements Result {}
    }

    /// Sends the sheet of an address.
    public Result send(At at, Handed handed, Person by) throws IOException {
        var sheet = reading.sheet(at, by);
        if (sheet.head().stage().isSent() && isSame(sheet, handed.key())) {
            return again(sheet, handed);
        }
        var stopped = stopped(sheet, handed);
        if (stopped.isPresent()) {
            return stopped.get();
        }
        return sendOn(sheet, handed, by);
    }

    private boolean isSame(Sheet sheet, String key) {
        return !key.isEmpty() && actions.key(sheet).equals(key);
    }

    /// A request that comes twice is answered as the first time; another file under its key is none of it.
    private static Result again(Sheet sheet, Handed handed) throws IOException {
        return sheet.head()
                        .stage()
                        .signed()
                        .equals(HexFormat.of()
                                .formatHex(Sha256.start().digest(handed.bytes().readAllBytes())))
                ? new Result.Sent()
                : new Result.Refused(SendingWording.KEY_USED);
    }

    private Optional<Result> stopped(Sheet sheet, Handed handed) {
        var closed = SheetGate.closed(sheet, sheet.unitPart(), Deed.SEND).map(Closed::said);
        if (closed.isPresent()) {
            return closed.map(Result.Refused::new);
        }
        if (sheet.head().stage().version() != handed.version()) {
            return Optional.of(new Result.Refused(SendingWording.MEANWHILE));
        }
        var errors = errors(sheet);
        if (!errors.isEmpty()) {
            return Optional.of(new Result.Stopped(errors.getFirst()));
        }
        return !warnings(sheet).isEmpty() && handed.note().isBlank()
                ? Optional.of(new Result.Refused(SendingWording.WORD_WANTED))
                : Optional.empty();
    }

    /// What stops the sending, in order of codes.
    static List<EntryFinding> errors(Sheet sheet) {
        return sheet.checks().errors().stream()
                .sorted(java.util.Comparator.comparing(EntryFinding::item))
                .toList();
    }

    /// What demands a word.
    static List<EntryFinding> warnings(Sheet sheet) {
        return sheet.checks().all().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .toList();
    }

    /// Takes a step with parts; why not, where it was not taken.
    ///
    /// @param agency slug of the agency, empty for all
    public Optional<Closed> move(At at, String agency, StageActions.Step step, Person by) {
        try {
            return actions.move(at, agency, step, by);
        } catch (RuntimeException failure) {
            return Optional.of(refused(reading.sheet(at, by), step.deed(), failure));
        }
    }

    private Result sendOn(Sheet sheet, Handed handed, Person by) throws IOException {
        var name = FileName.of(handed.name());
        var signed = files.store(handed.bytes());
        if (signed.bytes() == 0) {
            return new Result.Refused(SendingWording.FILE_WANTED);
        }
        try {
            parser.read(ParserTask.of(ParserTask.Kind.INSPECT, name.shown()), files.open(signed.sha256()));
        } catch (BadInput refused) {
            return new Result.Refused(refused.said());
        }
        var text = CanonicalSheet.text(sheet, actions.proofs(sheet), signed.sha256());
        var content = files.store(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        CrashPoint.SHEET_STORED.pass();
        var sending = new StageStore.Sending(
                content.sha256(), signed.sha256(), name.shown(), handed.note().strip(), handed.key());
        return sent(sheet, sending, by)
                .<Result>map(closed -> new Result.Refused(closed.said()))
                .orElseGet(Result.Sent::new);
    }

    private Optional<Closed> sent(Sheet sheet, StageStore.Sending sending, Person by) {
        try {
            return actions.send(sheet, sending, by);
        } catch (RuntimeException failure) {
            return Optional.of(refused(sheet, Deed.SEND, failure));
        }
    }

    /// What the database refuses is said in the same words as what the program refuses.
    private static Closed refused(Sheet sheet, Deed deed, RuntimeException failure) {
        return SheetGate.refused(sheet, deed, DatabaseRefusal.of(failure).orElseThrow(() -> failure));
    }

    /// The receipt of the last sending; nothing where there was none.
    public Optional<Receipt> receipt(Sheet sheet) {
        return sheet.head().stage().isSent()
                ? Optional.of(receipts.issue(
                        StageActions.SENT,
                        sheet.head().url(),
                        sheet.head().stage().content()))
                : Optional.empty();
    }

    /// The receipt for those who see the whole sheet.
    ///
    /// @throws ResponseStatusException 404 where there is none, or the person sees a part alone
    public Receipt shown(Sheet sheet) {
        return receipt(sheet)
                .filter(any -> sheet.isWhole())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The text that a receipt stands for.
    byte[] content(Sheet sheet) throws IOException {
        return files.read(sheet.head().stage().content());
    }
}
