package parindex.app.criteria.draft.change;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.criteria.EndedAgencies;
import parindex.app.criteria.draft.change.ChangeStore.Told;
import parindex.app.criteria.draft.change.Draft.State;
import parindex.app.criteria.draft.change.DraftStore.Fresh;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.DraftWording;
import parindex.app.criteria.draft.field.FieldFault;
import parindex.app.kit.storage.Journal;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.version.Opening;

/// What people do with drafts: each method is one deed, one transaction, one line in the journal.
@Component
public class DraftActions {
    private final DraftStore drafts;
    private final ChangeStore changes;
    private final Journal journal;
    private final EndedAgencies ended;

    public DraftActions(DraftStore drafts, ChangeStore changes, Journal journal, EndedAgencies ended) {
        this.drafts = drafts;
        this.changes = changes;
        this.journal = journal;
        this.ended = ended;
    }

    /// Begins a draft.
    ///
    /// @param base the set it was copied from, empty for an imported file
    /// @param how  where it came from, for the journal
    /// @return its number, nothing when a draft or a frozen set has that name
    @Transactional
    public Optional<UUID> begin(DraftDocument document, String base, String how, UUID by) {
        var id = UUID.randomUUID();
        var name = document.set().id();
        if (drafts.isTaken(name, id)) {
            return Optional.empty();
        }
        drafts.add(new Fresh(id, name, document.set().title(), Documents.text(document), base), by);
        journal.write(by, base.isEmpty() ? "criteria-imported" : "criteria-copied", url(id), how);
        return Optional.of(id);
    }

    /// Makes a change to the document of a draft.
    ///
    /// @param version the version that the person saw
    @Transactional
    public Outcome change(UUID id, int version, Edit edit, UUID by) {
        var draft = locked(id);
        if (!draft.isOpen()) {
            return new Outcome.Closed(draft);
        }
        var current = Documents.read(draft.document());
        var opened = opened(draft, version).orElse(current);
        var others = others(draft, version);
        if (!others.isEmpty() && edit.clashes(opened, current)) {
            return new Outcome.Clash(draft, opened, others);
        }
        var where = edit.item().map(item -> opened.follow(item, current).orElse(item));
        if (where.filter(item -> current.set().item(item).isEmpty()).isPresent()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return switch (edit.apply(current, where)) {
            case Edit.Result.Faulty faulty -> new Outcome.Faulty(draft, faulty.faults());
            case Edit.Result.Refused refused -> new Outcome.Refused(refused.said());
            case Edit.Result.Made made -> write(draft, current, made, new Done(edit.deed(), by, others));
        };
    }

    /// What is being done, by whom, beside what others did.
    private record Done(String deed, UUID by, List<Change> others) {}

    private Outcome write(Draft draft, DraftDocument before, Edit.Result.Made made, Done done) {
        var after = made.document();
        if (drafts.isTaken(after.set().id(), draft.id())) {
            return new Outcome.Faulty(
                    draft,
                    List.of(new FieldFault(
                            "set.name", DraftWording.nameTaken(after.set().id()))));
        }
        if (!Documents.text(after).equals(draft.document())) {
            var item = made.item().map(ItemCode::toString).orElse("");
            var said = Differences.said(before, after);
            changes.add(draft, new Told(done.deed(), item, said, Optional.empty()), done.by());
            drafts.save(draft, after, done.by());
            journal.write(done.by(), "criteria-" + done.deed(), draft.url(), item + " " + said.vi());
        }
        return new Outcome.Saved(made.item(), done.others());
    }

    /// Takes back the newest change that stands; itself a change.
    ///
    /// @param version the version that the person saw
    @Transactional
    public Outcome undo(UUID id, int version, UUID by) {
        var draft = locked(id);
        if (!draft.isOpen()) {
            return new Outcome.Closed(draft);
        }
        var others = others(draft, version);
        if (!others.isEmpty()) {
            return new Outcome.Clash(draft, opened(draft, version).orElseThrow(), others);
        }
        var last = changes.standing(id);
        if (last.isEmpty()) {
            return new Outcome.Refused(DraftWording.nothingToUndo());
        }
        var before = changes.document(id, last.get().seq() - 1).orElseThrow();
        var said = DraftWording.undone(last.get().said());
        changes.add(
                draft,
                new Told(
                        "undone",
                        last.get().item(),
                        said,
                        Optional.of(last.get().seq())),
                by);
        drafts.save(draft, Documents.read(before), by);
        journal.write(by, "criteria-undone", draft.url(), said.vi());
        var set = Documents.read(before).set();
        var item =
                ItemCode.find(last.get().item()).filter(code -> set.item(code).isPresent());
        return new Outcome.Saved(item, List.of());
    }

    /// Puts a draft aside; it stays in the list and can be taken back.
    @Transactional
    public void discard(UUID id, UUID by) {
        if (locked(id).isOpen()) {
            drafts.mark(id, State.DISCARDED);
            journal.write(by, "criteria-discarded", url(id), "");
        }
    }

    /// Takes back a draft that was put aside, unless another has its name by now.
    ///
    /// @return whether it is open again
    @Transactional
    public boolean restore(UUID id, UUID by) {
        var draft = locked(id);
        if (draft.state() != State.DISCARDED || drafts.isTaken(draft.name(), id)) {
            return draft.isOpen();
        }
        drafts.mark(id, State.DRAFT);
        journal.write(by, "criteria-restored", url(id), "");
        return true;
    }

    /// Freezes a draft for good, if nothing is wrong with it and every warning was accepted by name.
    ///
    /// @param version  the version that the person saw
    /// @param accepted words of the kinds of warnings that were accepted
    @Transactional
    public Outcome freeze(UUID id, int version, List<String> accepted, UUID by) {
        var draft = locked(id);
        if (!draft.isOpen()) {
            return new Outcome.Closed(draft);
        }
        if (draft.version() != version) {
            return new Outcome.Clash(draft, opened(draft, version).orElseThrow(), others(draft, version));
        }
        var document = Documents.read(draft.document());
        var check = Documents.check(document).and(ended.in(document.set()));
        if (check.opening(accepted) instanceof Opening.Refused refused) {
            return new Outcome.Refused(refused.why().said());
        }
        drafts.freeze(id, check.acceptance(), by);
        journal.write(by, "criteria-frozen", draft.url(), draft.name() + " sha256:" + draft.sha256());
        return new Outcome.Saved(Optional.empty(), List.of());
    }

    private Draft locked(UUID id) {
        return drafts.lock(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<DraftDocument> opened(Draft draft, int version) {
        return version == draft.version()
                ? Optional.of(Documents.read(draft.document()))
                : changes.document(draft.id(), version).map(Documents::read);
    }

    private List<Change> others(Draft draft, int version) {
        return version >= draft.version() ? List.of() : changes.since(draft.id(), version);
    }

    private static String url(UUID id) {
        return "/criteria/drafts/" + id;
    }
}
