package parindex.app.assessment.extension;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.assessment.extension.ExtensionStore.Fresh;
import parindex.app.assessment.extension.ExtensionStore.Locked;
import parindex.app.kit.storage.Journal;
import parindex.app.kit.web.Person;
import parindex.core.assessment.workflow.Deed;
import parindex.core.assessment.workflow.PartStage;
import parindex.core.assessment.workflow.Refusal;
import parindex.core.assessment.workflow.Seat;
import parindex.core.assessment.workflow.SheetStage;
import parindex.core.assessment.workflow.Situation;
import parindex.core.assessment.workflow.Standpoint;
import parindex.core.assessment.workflow.Workflow;
import parindex.core.language.Text;

/// Giving one unit more time, or its sent sheet back: each one deed, one transaction, one line in the journal.
@Component
public class ExtensionActions {
    private final ExtensionStore store;
    private final Journal journal;

    ExtensionActions(ExtensionStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /// What somebody wants to give.
    ///
    /// @param unit   the unit as a part of an address
    /// @param items  codes of items, none for all
    /// @param until  the first instant that is too late
    /// @param reason why
    public record Wanted(String unit, List<String> items, Instant until, String reason) {
        public Wanted {
            items = List.copyOf(items);
            reason = reason.strip();
        }
    }

    /// What came of it.
    public sealed interface Outcome {
        /// It was given.
        record Done(UUID id, Deed deed) implements Outcome {}

        /// What was asked for makes no sense; nothing was given.
        record Faulty(Text said) implements Outcome {}

        /// It is not allowed now; nothing was given.
        record Refused(Refusal why) implements Outcome {}

        /// There is no such sheet.
        record Absent() implements Outcome {}
    }

    /// Gives more time; a sheet that was sent is reopened by that.
    @Transactional
    public Outcome give(Person person, Round round, Wanted wanted) {
        var sheet = store.lock(round.id(), wanted.unit());
        if (sheet.isEmpty()) {
            return new Outcome.Absent();
        }
        var deed = sheet.get().stage() == SheetStage.SENT ? Deed.REOPEN : Deed.EXTEND;
        var refusal = refusal(person, round, sheet.get(), deed);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        var fault = fault(round, sheet.get().items(), wanted);
        return fault.isPresent()
                ? new Outcome.Faulty(fault.get())
                : given(person, round, sheet.get(), new Doing(deed, wanted));
    }

    private record Doing(Deed deed, Wanted wanted) {}

    private Outcome given(Person person, Round round, Locked sheet, Doing doing) {
        var wanted = doing.wanted();
        var id = UUID.randomUUID();
        store.add(
                new Fresh(id, round.id(), sheet.unit(), wanted.items(), wanted.until(), wanted.reason()), person.id());
        if (doing.deed() == Deed.REOPEN) {
            store.reopen(round.id(), sheet.unit(), wanted.items());
        }
        var items = wanted.items().isEmpty() ? "*" : String.join(",", wanted.items());
        var before = sheet.content().isEmpty() ? "" : " sha256:" + sheet.content();
        journal.write(
                person.id(),
                doing.deed() == Deed.REOPEN ? "sheet-reopened" : "time-given",
                round.url() + "/units/" + wanted.unit(),
                items + " " + wanted.until() + " " + wanted.reason() + before);
        return new Outcome.Done(id, doing.deed());
    }

    private static Optional<Refusal> refusal(Person person, Round round, Locked sheet, Deed deed) {
        var now = new Situation(round.stage(), sheet.stage(), PartStage.DRAFTING, java.util.Set.of());
        return Workflow.refusal(now, Standpoint.of(person.duties(), Map.of(Seat.HOST, round.place())), deed);
    }

    private static Optional<Text> fault(Round round, Collection<String> known, Wanted wanted) {
        if (wanted.reason().isEmpty()) {
            return Optional.of(ExtensionWording.noReason());
        }
        if (!wanted.until().isAfter(round.now())) {
            return Optional.of(ExtensionWording.past());
        }
        return wanted.items().stream()
                .filter(item -> !known.contains(item))
                .findFirst()
                .map(ExtensionWording::noItem);
    }
}
