package parindex.app.assessment.outside;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.RoundGate;
import parindex.app.assessment.round.RoundWording;
import parindex.app.kit.storage.Journal;
import parindex.app.kit.web.Person;
import parindex.core.assessment.workflow.Condition;
import parindex.core.assessment.workflow.Deed;
import parindex.core.language.Text;

/// Brings points from outside in: each time one deed, one transaction, one line in the journal.
@Component
public class OutsideActions {
    private final OutsideStore store;
    private final OutsideReading reading;
    private final Journal journal;

    OutsideActions(OutsideStore store, OutsideReading reading, Journal journal) {
        this.store = store;
        this.reading = reading;
        this.journal = journal;
    }

    /// What came of it.
    public sealed interface Outcome {
        /// So many results stand that did not.
        record Done(int count) implements Outcome {}

        /// Nothing was written.
        record Refused(Text why) implements Outcome {}
    }

    /// Why nothing can be brought in now, nothing where it can.
    public static Optional<Text> closed(OutsideBook book, Person person) {
        var met = book.locked() ? new Condition[0] : new Condition[] {Condition.NOT_LOCKED};
        return RoundGate.refusal(book.round(), person, Deed.BRING_IN, met)
                .map(why -> RoundWording.said(why, book.round()));
    }

    /// Writes all of it, or nothing.
    ///
    /// @param file hash of the file that it came in, nothing for what was typed
    @Transactional
    public Outcome keep(Person person, Round round, List<Wanted> wanted, Optional<String> file) {
        store.lock(round);
        var book = reading.book(round);
        var changes = book.changes(wanted);
        var refused = closed(book, person)
                .or(() -> changes.stream()
                        .filter(one -> one.seen()
                                != book.version(one.sheet(), one.subject().key()))
                        .findFirst()
                        .map(any -> OutsideTexts.MEANWHILE))
                .or(() -> refusal(book, changes));
        if (refused.isPresent()) {
            return new Outcome.Refused(refused.get());
        }
        if (!changes.isEmpty()) {
            changes.forEach(one -> store.add(round, one, person.id(), file.orElse(null)));
            journal.write(person.id(), "outside-brought", round.admin("outside"), detail(changes, file));
        }
        return new Outcome.Done(changes.size());
    }

    private static Optional<Text> refusal(OutsideBook book, List<Wanted> changes) {
        return changes.stream()
                .flatMap(one -> book.refusal(one).stream())
                .findFirst()
                .or(() -> changes.stream()
                        .map(Wanted::sheet)
                        .distinct()
                        .flatMap(sheet -> book.caps(sheet, changes).stream())
                        .findFirst());
    }

    private static String detail(List<Wanted> changes, Optional<String> file) {
        var units = changes.stream().map(Wanted::sheet).distinct().toList();
        var where = units.size() == 1 ? units.getFirst().slug() : units.size() + " units";
        return where + ": " + changes.size()
                + file.map(sha256 -> " sha256:" + sha256).orElse("");
    }

    /// Unlocks what was published, to correct it.
    @Transactional
    public Outcome unlock(Person person, Round round, String reason) {
        var closed = RoundGate.refusal(round, person, Deed.UNLOCK);
        if (closed.isPresent()) {
            return new Outcome.Refused(RoundWording.said(closed.get(), round));
        }
        if (reason.isBlank()) {
            return new Outcome.Refused(OutsideTexts.NO_REASON);
        }
        if (!store.isLocked(round)) {
            return new Outcome.Refused(OutsideTexts.NOT_LOCKED);
        }
        store.unlock(round, reason.strip(), person.id());
        journal.write(person.id(), "outside-unlocked", round.admin("outside"), reason.strip());
        return new Outcome.Done(0);
    }
}
