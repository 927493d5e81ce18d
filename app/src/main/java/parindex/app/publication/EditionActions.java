package parindex.app.publication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.RoundGate;
import parindex.app.assessment.round.RoundWording;
import parindex.app.kit.journal.BundleSigner;
import parindex.app.kit.storage.CrashPoint;
import parindex.app.kit.storage.Journal;
import parindex.app.kit.web.Person;
import parindex.core.assessment.workflow.Condition;
import parindex.core.assessment.workflow.Deed;
import parindex.core.assessment.workflow.Refusal;
import parindex.core.language.Text;
import parindex.core.publication.Decision;
import parindex.core.publication.Heading;
import parindex.core.publication.Publication;
import parindex.formats.publication.Bundle;
import parindex.formats.publication.BundleCheck;
import parindex.formats.publication.BundleWriter;
import parindex.formats.publication.ContentFiles;
import parindex.formats.publication.Hash;

/// Publishing by two persons: one proposes, another confirms. Each is one deed, one transaction, one line in the
/// journal.
@Component
public class EditionActions {
    private final EditionStore store;
    private final FinalCards cards;
    private final BundleSigner signer;
    private final Journal journal;
    private final EditionReading reading;
    private final ApplicationEventPublisher news;

    EditionActions(
            EditionStore store,
            FinalCards cards,
            BundleSigner signer,
            Journal journal,
            EditionReading reading,
            ApplicationEventPublisher news) {
        this.store = store;
        this.cards = cards;
        this.signer = signer;
        this.journal = journal;
        this.reading = reading;
        this.news = news;
    }

    /// What somebody wants to publish.
    ///
    /// @param number of the decision
    /// @param dated  its day, nothing where none was given
    /// @param note   what a correction corrects
    /// @param saw    mark of what he looked at, nothing where that is not looked at
    public record Wanted(String number, Optional<LocalDate> dated, String note, Optional<String> saw) {
        public Wanted(String number, Optional<LocalDate> dated, String note) {
            this(number, dated, note, Optional.empty());
        }

        public Wanted {
            number = number.strip();
            note = note.strip();
        }
    }

    /// What came of it.
    public sealed interface Outcome {
        /// It was done.
        record Done(int version) implements Outcome {}

        /// It was not; nothing was changed.
        record Refused(String code, Text said) implements Outcome {}
    }

    private static final Outcome OTHER_PROPOSAL = refused("changed-meanwhile", EditionWording.OTHER_PROPOSAL);

    private static Optional<Outcome> closed(Round round, Person person, Deed deed, Condition... met) {
        return RoundGate.refusal(round, person, deed, met).map(why -> refused(why.code(), said(why, round)));
    }

    private static Text said(Refusal why, Round round) {
        return RoundWording.said(why, round);
    }

    private static Outcome refused(String code, Text said) {
        return new Outcome.Refused(code, said);
    }

    /// Proposes what the round comes to now.
    @Transactional
    public Outcome propose(Person person, Round round, Wanted wanted) {
        var closed = closed(round, person, Deed.PROPOSE_PUBLICATION);
        if (closed.isPresent()) {
            return closed.get();
        }
        if (store.proposed(round.id()).isPresent()) {
            return refused("proposed-already", EditionWording.PROPOSED_ALREADY);
        }
        var previous = store.published(round.slug()).stream().findFirst();
        if (wanted.number().isEmpty() || wanted.dated().isEmpty()) {
            return refused("no-decision", EditionWording.NO_NUMBER);
        }
        if (previous.isPresent() && wanted.note().isEmpty()) {
            return refused("no-note", EditionWording.NO_NOTE);
        }
        return proposed(person, round, wanted, previous);
    }

    private Outcome proposed(Person person, Round round, Wanted wanted, Optional<Edition> previous) {
        var note = previous.isPresent() ? wanted.note() : "";
        var fresh = new EditionStore.Fresh(
                UUID.randomUUID(), wanted.number(), wanted.dated().orElseThrow(), note, "", previous);
        var publication = publication(round, heading(round, fresh));
        var fingerprint = ContentFiles.fingerprint(publication);
        var stopped = stale(wanted.saw(), previous, Optional.empty(), fingerprint)
                .or(() -> stopped(Shown.of(publication), previous, fingerprint));
        if (stopped.isPresent()) {
            return stopped.get();
        }
        var kept = new EditionStore.Fresh(fresh.id(), fresh.number(), fresh.dated(), note, fingerprint, previous);
        if (!store.propose(round, kept, person.id())) {
            return refused("proposed-already", EditionWording.PROPOSED_ALREADY);
        }
        var version = publication.heading().version();
        journal.write(
                person.id(),
                "publication-proposed",
                round.admin("publication"),
                version + " " + wanted.number() + " sha256:" + fingerprint);
        return new Outcome.Done(version);
    }

    private static Optional<Outcome> stale(
            Optional<String> saw, Optional<Edition> previous, Optional<Edition> proposed, String fingerprint) {
        return saw.filter(mark -> !mark.equals(EditionMark.of(previous, proposed, fingerprint)))
                .map(old -> proposed.filter(one -> !EditionMark.isOf(one, old)).isPresent()
                        ? OTHER_PROPOSAL
                        : refused("changed-meanwhile", EditionWording.CHANGED));
    }

    private static Optional<Outcome> stopped(Shown shown, Optional<Edition> previous, String fingerprint) {
        if (shown.cards().values().stream().noneMatch(card -> card.isComplete())) {
            return Optional.of(refused("nobody-finished", EditionWording.NOBODY_FINISHED));
        }
        return previous.filter(edition -> edition.proposal().fingerprint().equals(fingerprint))
                .map(same -> refused("nothing-changed", EditionWording.NOTHING_CHANGED));
    }

    private Publication publication(Round round, Heading heading) {
        var all = cards.of(round);
        return Publication.of(heading, all.sets(), all.units());
    }

    private static Heading heading(Round round, EditionStore.Fresh fresh) {
        return new Heading(
                round.slug(),
                round.name(),
                round.year(),
                round.host().name(),
                fresh.previous().map(Edition::version).orElse(0) + 1,
                new Decision(fresh.number(), fresh.dated()),
                parindex.cli.Program.NAME_AND_VERSION,
                fresh.note(),
                fresh.previous()
                        .map(before -> new Heading.Previous(
                                before.version(),
                                before.published().orElseThrow().sha256())),
                round.invented());
    }

    /// Publishes what somebody else proposed, if it is still what he looked at and the round still comes to the same.
    ///
    /// @param saw mark of what he looked at
    @Transactional
    public Outcome confirm(Person person, Round round, String saw) {
        store.hold(round.id());
        var proposed = store.proposed(round.id());
        if (proposed.isEmpty()) {
            return refused("not-proposed", EditionWording.NOT_PROPOSED);
        }
        var edition = proposed.get();
        var isAnother = !edition.proposal().by().equals(person.id());
        var met = isAnother ? new Condition[] {Condition.PROPOSED_BY_ANOTHER} : new Condition[0];
        var closed = closed(round, person, Deed.CONFIRM_PUBLICATION, met);
        return closed.orElseGet(() -> confirmed(person, round, edition, saw));
    }

    private Outcome confirmed(Person person, Round round, Edition edition, String saw) {
        var previous = store.published(round.slug()).stream().findFirst();
        var fresh =
                new EditionStore.Fresh(edition.id(), edition.number(), edition.dated(), edition.note(), "", previous);
        var publication = publication(round, heading(round, fresh));
        var fingerprint = ContentFiles.fingerprint(publication);
        var stale = stale(Optional.of(saw), previous, Optional.of(edition), fingerprint);
        if (stale.isPresent()) {
            return stale.get();
        }
        if (!fingerprint.equals(edition.proposal().fingerprint())) {
            return refused("changed", EditionWording.CHANGED);
        }
        var checkpoint = signer.checkpoint();
        if (checkpoint.isEmpty()) {
            return refused("journal-broken", EditionWording.JOURNAL_BROKEN);
        }
        var bundle = BundleWriter.write(publication, checkpoint.get(), signer);
        if (!(BundleCheck.of(Bundle.of(edition.url(), bundle)) instanceof BundleCheck.Verdict.Right)) {
            throw new IllegalStateException("the bundle that was made is not right: " + edition.url());
        }
        CrashPoint.BUNDLE_WRITTEN.pass();
        var sha256 = Hash.of(bundle);
        if (!store.confirm(edition.id(), bundle, sha256, person.id())) {
            return refused("not-proposed", EditionWording.NOT_PROPOSED);
        }
        journal.write(person.id(), "result-published", edition.url(), edition.number() + " sha256:" + sha256);
        var corrected = previous.map(reading::shown).map(Shown::publication);
        news.publishEvent(new PublicationNews(round, publication, edition.url()).of(corrected, person.id()));
        return new Outcome.Done(edition.version());
    }

    /// Takes back what is proposed, if it still is what he looked at; figures may have changed since.
    ///
    /// @param saw mark of what he looked at
    @Transactional
    public Outcome withdraw(Person person, Round round, String saw) {
        var closed = closed(round, person, Deed.WITHDRAW_PROPOSAL);
        if (closed.isPresent()) {
            return closed.get();
        }
        var proposed = store.proposed(round.id());
        if (proposed.filter(one -> !EditionMark.isOf(one, saw)).isPresent()) {
            return OTHER_PROPOSAL;
        }
        if (proposed.isEmpty() || !store.withdraw(proposed.get().id())) {
            return refused("not-proposed", EditionWording.NOT_PROPOSED);
        }
        var version = proposed.get().version();
        journal.write(person.id(), "publication-withdrawn", round.admin("publication"), String.valueOf(version));
        return new Outcome.Done(version);
    }
}
