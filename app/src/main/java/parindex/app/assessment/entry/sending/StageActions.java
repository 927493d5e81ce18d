package parindex.app.assessment.entry.sending;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.entry.Sheet;
import parindex.app.assessment.entry.SheetGate;
import parindex.app.assessment.entry.SheetGate.Closed;
import parindex.app.assessment.entry.SheetHead;
import parindex.app.assessment.entry.SheetPart;
import parindex.app.assessment.entry.SheetReading;
import parindex.app.assessment.entry.SheetReading.At;
import parindex.app.kit.journal.Receipt;
import parindex.app.kit.storage.Journal;
import parindex.app.kit.web.Person;
import parindex.core.assessment.workflow.Deed;
import parindex.core.assessment.workflow.PartStage;
import parindex.core.language.Text;

/// What drafters and heads do with parts and sheets as a whole: each method is one deed, one transaction, one line in
/// the journal.
@Component
public class StageActions {
    /// The word under which a sending stands in the journal.
    static final String SENT = "sheet-sent";

    private static final Closed MEANWHILE = new Closed(
            "changed-meanwhile",
            new Text(
                    "Vừa có người khác thay đổi phiếu này. Hãy xem lại rồi làm lại.",
                    "Somebody else has just changed this sheet. Look again and repeat."),
            true);

    private final SheetReading reading;
    private final StageStore stages;
    private final Journal journal;

    StageActions(SheetReading reading, StageStore stages, Journal journal) {
        this.reading = reading;
        this.stages = stages;
        this.journal = journal;
    }

    /// Says that parts are complete, or takes them back: all those with which the person may do so, or one.
    ///
    /// @param agency slug of the agency, empty for all
    /// @return why nothing was done, nothing when it was
    @Transactional
    public Optional<Closed> move(At at, String agency, Step step, Person by) {
        var sheet = reading.sheet(at, by);
        var chosen = sheet.parts().stream()
                .filter(part -> agency.isEmpty() || part.agency().slug().equals(agency))
                .toList();
        var open = chosen.stream()
                .filter(part -> SheetGate.closed(sheet, part, step.deed()).isEmpty())
                .toList();
        if (open.isEmpty()) {
            return chosen.stream()
                    .flatMap(part -> SheetGate.closed(sheet, part, step.deed()).stream())
                    .findFirst()
                    .or(() -> Optional.of(MEANWHILE));
        }
        return open.stream().allMatch(part -> move(sheet.head(), part, step, by)) ? Optional.empty() : undone();
    }

    private boolean move(SheetHead head, SheetPart part, Step step, Person by) {
        var isMoved = stages.move(head, part, step.to(), step.words(), by.id());
        if (isMoved) {
            journal.write(
                    by.id(),
                    "part-" + step.deed().word(),
                    head.url(),
                    part.agency().slug() + (step.words().isEmpty() ? "" : " " + step.words()));
        }
        return isMoved;
    }

    private static Optional<Closed> undone() {
        org.springframework.transaction.interceptor.TransactionAspectSupport.currentTransactionStatus()
                .setRollbackOnly();
        return Optional.of(MEANWHILE);
    }

    /// The key of the request by which a sheet was sent.
    @Transactional(readOnly = true)
    String key(Sheet sheet) {
        return stages.key(sheet.head());
    }

    /// Every document of a sheet.
    @Transactional(readOnly = true)
    List<StageStore.Proof> proofs(Sheet sheet) {
        return stages.proofs(sheet.head());
    }

    /// A step of a part.
    ///
    /// @param words why it is returned, or empty
    public record Step(Deed deed, PartStage to, String words) {
        public static final Step COMPLETE = new Step(Deed.COMPLETE, PartStage.COMPLETE, "");
        public static final Step TAKE_BACK = new Step(Deed.TAKE_BACK, PartStage.DRAFTING, "");
        public static final Step APPROVE = new Step(Deed.APPROVE, PartStage.APPROVED, "");

        public static Step returned(String words) {
            return new Step(Deed.RETURN, PartStage.DRAFTING, words);
        }
    }

    /// Sends a sheet; a request that comes twice sends once.
    ///
    /// @param sheet as the head saw it
    @Transactional
    Optional<Closed> send(Sheet sheet, StageStore.Sending sending, Person by) {
        if (!stages.send(sheet.head(), sending, by.id())) {
            return stages.isSent(sheet.head(), sending) ? Optional.empty() : Optional.of(MEANWHILE);
        }
        var own = sheet.unitPart();
        if (own.stage() == PartStage.COMPLETE && !stages.move(sheet.head(), own, PartStage.APPROVED, "", by.id())) {
            return undone();
        }
        var detail = Receipt.named(sending.content()) + " signed:" + sending.signed() + " " + sending.name();
        journal.write(by.id(), SENT, sheet.head().url(), detail);
        return Optional.empty();
    }
}
