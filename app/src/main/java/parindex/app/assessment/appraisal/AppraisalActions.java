package parindex.app.assessment.appraisal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.kit.storage.Journal;
import parindex.app.kit.web.Person;
import parindex.core.assessment.appraisal.LineState;
import parindex.core.assessment.appraisal.Phase;
import parindex.core.assessment.appraisal.Proposal;
import parindex.core.assessment.workflow.Deed;

/// What appraisers do: each one deed, one transaction, one line in the journal.
@Component
public class AppraisalActions {
    private final LineReading lines;
    private final DecisionStore store;
    private final ProofFiles files;
    private final Journal journal;

    AppraisalActions(LineReading lines, DecisionStore store, ProofFiles files, Journal journal) {
        this.lines = lines;
        this.store = store;
        this.files = files;
        this.journal = journal;
    }

    /// Which line somebody decides about.
    ///
    /// @param saw  the mark of what he had before him
    /// @param id   number of the decision; the same one is kept once
    public record Wanted(String unit, String item, String saw, UUID id) {}

    /// Decides about a line; why not, where that is refused. The journal says in which appraisal, not what: that is
    /// sealed with it, and nobody reads points or reasons there before they are published.
    @Transactional
    public Optional<Stopped> decide(Person person, Round round, Wanted wanted, Proposal proposal) {
        lines.hold(round, wanted.unit(), wanted.item());
        var line = lines.mine(round, wanted.unit(), wanted.item());
        var refusal = AppraisalGate.refusal(
                        round, line, person, proposal.verdict().deed())
                .map(why -> Stopped.closed(why, round))
                .or(() -> Marks.isOf(line, wanted.saw())
                        ? Optional.empty()
                        : Optional.of(Stopped.stale(DecisionWording.changedMeanwhile())))
                .or(() -> proposal.fault(line.now(), line.allowed()).map(Stopped::wrong));
        if (refusal.isPresent()) {
            return refusal;
        }
        var phase = Phase.of(round.stage()).orElseThrow();
        if (store.add(wanted.id(), round, line, phase, proposal, person.id())) {
            if (!proposal.reason().isEmpty()) {
                store.remember(proposal.reason(), person.id());
            }
            var deed = "line-" + proposal.verdict().name().toLowerCase(java.util.Locale.ROOT);
            journal.write(person.id(), deed, subject(round, line), String.valueOf(phase.number()));
        }
        return Optional.empty();
    }

    private static String subject(Round round, Line line) {
        return round.url() + "/" + line.path();
    }

    /// Notes something for appraisers and host alone.
    @Transactional
    public Optional<Stopped> comment(Person person, Round round, Wanted wanted, String text) {
        var line = lines.mine(round, wanted.unit(), wanted.item());
        var refusal = AppraisalGate.refusal(round, line, person, Deed.COMMENT)
                .map(why -> Stopped.closed(why, round))
                .or(() -> text.isBlank() ? Optional.of(Stopped.wrong(DecisionWording.noComment())) : Optional.empty());
        if (refusal.isEmpty()) {
            store.note(round, line, text.strip(), person.id());
            journal.write(person.id(), "line-noted", subject(round, line), "");
        }
        return refusal;
    }

    /// Declares whether there is a conflict of interest with a unit whose lines are his.
    @Transactional
    public Optional<Stopped> declare(Person person, Round round, Line line, boolean conflict, String note) {
        var refusal = AppraisalGate.refusal(round, line, person, Deed.DECLARE_NO_CONFLICT)
                .map(why -> Stopped.closed(why, round));
        if (refusal.isEmpty()) {
            store.declare(round, line.unit().id(), conflict, note.strip(), person.id());
            var deed = conflict ? "conflict-declared" : "no-conflict-declared";
            journal.write(
                    person.id(), deed, round.url() + "/units/" + line.unit().slug(), note.strip());
        }
        return refusal;
    }

    /// What became of many lines.
    ///
    /// @param accepted how many were accepted
    /// @param left     why each of the others was left out, by its place below the round
    public record Bulk(int accepted, Map<String, Skipped> left) {
        /// How many were left out, by reason.
        public Map<Skipped, Integer> counts() {
            var counts = new EnumMap<Skipped, Integer>(Skipped.class);
            left.values().forEach(why -> counts.merge(why, 1, Integer::sum));
            return counts;
        }
    }

    /// Why a line is not accepted together with others.
    public enum Skipped {
        /// It was decided before, or waits for the unit.
        DECIDED,
        /// Its score was changed, or the unit replied or changed something: it is looked at by itself.
        LOOK_AGAIN,
        /// The points are claimed by the unit, so that there is nothing to compare them with.
        CLAIMED,
        /// There is nothing to accept.
        NO_SCORE,
        NO_DOCUMENT,
        /// A document does not open.
        BROKEN,
        /// Conflicts of interest were not declared, or the stage does not allow it.
        REFUSED,
        /// The line is none of his.
        UNKNOWN
    }

    /// Accepts many lines, each only where the computed score is the unit's own and its documents open (E-22).
    ///
    /// @param chosen unit and item of each, as in addresses
    @Transactional
    public Bulk accept(Person person, Round round, Collection<String> chosen) {
        var accepted = new ArrayList<Line>();
        var left = new LinkedHashMap<String, Skipped>();
        chosen.forEach(path -> left.put(path, Skipped.UNKNOWN));
        lines.mine(round).stream()
                .filter(line -> left.containsKey(line.path()))
                .forEach(line -> skipped(person, round, line)
                        .ifPresentOrElse(why -> left.put(line.path(), why), () -> accepted.add(line)));
        accepted.forEach(line -> left.remove(line.path()));
        if (!accepted.isEmpty()) {
            store.accept(round, accepted, Phase.of(round.stage()).orElseThrow(), person.id());
            var codes = accepted.stream().map(Line::path).toList();
            journal.write(person.id(), "lines-accepted", round.url(), String.join(" ", codes));
        }
        return new Bulk(accepted.size(), left);
    }

    private Optional<Skipped> skipped(Person person, Round round, Line line) {
        if (line.feed().council().isPresent()) {
            return Optional.of(Skipped.DECIDED);
        }
        if (AppraisalGate.refusal(round, line, person, Deed.ACCEPT).isPresent()) {
            return Optional.of(Skipped.REFUSED);
        }
        var state = line.state();
        if (state != LineState.NEW) {
            var isDone = state == LineState.DONE || state == LineState.EXPLAINING;
            var differs = line.feed().last().filter(last -> last.differs()).isPresent();
            return Optional.of(isDone && !differs ? Skipped.DECIDED : Skipped.LOOK_AGAIN);
        }
        if (line.now().points().isEmpty()) {
            return Optional.of(Skipped.NO_SCORE);
        }
        if (!line.isComputed()) {
            return Optional.of(Skipped.CLAIMED);
        }
        if (line.proofs().isEmpty()) {
            return Optional.of(Skipped.NO_DOCUMENT);
        }
        return line.proofs().stream().allMatch(files::opens) ? Optional.empty() : Optional.of(Skipped.BROKEN);
    }
}
