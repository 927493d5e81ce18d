package parindex.app.assessment.appraisal.council;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.LineReading;
import parindex.app.assessment.appraisal.Marks;
import parindex.app.assessment.appraisal.council.CouncilStore.Now;
import parindex.app.assessment.appraisal.council.CouncilStore.Stand;
import parindex.app.assessment.round.RoundWording;
import parindex.app.kit.storage.Journal;
import parindex.app.kit.web.Person;
import parindex.core.assessment.Duties;
import parindex.core.assessment.appraisal.Ruling;
import parindex.core.assessment.workflow.Condition;
import parindex.core.assessment.workflow.Deed;
import parindex.core.assessment.workflow.PartStage;
import parindex.core.assessment.workflow.Refusal;
import parindex.core.assessment.workflow.Seat;
import parindex.core.assessment.workflow.SheetStage;
import parindex.core.assessment.workflow.Situation;
import parindex.core.assessment.workflow.Standpoint;
import parindex.core.assessment.workflow.Workflow;
import parindex.core.language.Text;

/// What the council decided, written down from its minutes: each one deed, one transaction, one line in the journal.
///
/// The council is people around a table; the minutes say what they decided, and a coordinator of the host only copies
/// that. So it takes one person, not two: number and day of the minutes are demanded, kept with the decision, and
/// written into the journal. He may have no part in the line himself – no duty at the unit or the agency that answers,
/// no
/// declared conflict, no appraisal of it; another coordinator records it then. Workflow and database both hold that.
@Component
class CouncilActions {
    private final CouncilReading reading;
    private final LineReading lines;
    private final CouncilStore store;
    private final Journal journal;

    CouncilActions(CouncilReading reading, LineReading lines, CouncilStore store, Journal journal) {
        this.reading = reading;
        this.lines = lines;
        this.store = store;
        this.journal = journal;
    }

    /// What came of it.
    sealed interface Outcome {
        /// It is recorded, or was under the same number.
        enum Done implements Outcome {
            IT
        }

        /// It is not; nothing was changed.
        ///
        /// @param kind why, roughly
        /// @param code stable word
        record Refused(Kind kind, String code, Text said) implements Outcome {}

        /// Why something was not recorded.
        enum Kind {
            /// Not now, or not by him.
            CLOSED,
            /// Something happened since he looked.
            STALE,
            /// What was given makes no sense.
            WRONG
        }
    }

    /// Which line somebody records a decision about.
    ///
    /// @param saw mark of what he had before him
    /// @param id  number of the decision; the same one is kept once
    record Wanted(String unit, String item, String saw, UUID id) {}

    /// Records what the council decided about a line, also in place of what was recorded before.
    @Transactional
    public Outcome decide(Person person, Round round, Wanted wanted, Ruling ruling) {
        store.hold(round);
        var found = reading.line(round, wanted.unit(), wanted.item())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (store.isKept(wanted.id())) {
            return Outcome.Done.IT;
        }
        var now = store.now(round);
        var line = found.line();
        var refused = refusal(round, now, isSent(line), found.stand(), person.duties())
                .map(why -> new Outcome.Refused(Outcome.Kind.CLOSED, why.code(), RoundWording.said(why, round)))
                .or(() -> Marks.whole(line).equals(wanted.saw())
                        ? Optional.empty()
                        : Optional.of(new Outcome.Refused(
                                Outcome.Kind.STALE, "changed-meanwhile", CouncilWording.changedMeanwhile())))
                .or(() -> ruling.fault(line.feed(), line.now(), line.allowed(), now.today())
                        .map(said -> new Outcome.Refused(Outcome.Kind.WRONG, "refused", said)));
        if (refused.isPresent()) {
            return refused.get();
        }
        store.add(wanted.id(), round, line, ruling, person.id());
        journal.write(
                person.id(),
                "line-decided",
                round.url() + "/" + line.path(),
                ruling.minutes().toString());
        return Outcome.Done.IT;
    }

    /// Why a person may not record what the council decided about a line, nothing where he may.
    ///
    /// @param sent whether the sheet of its unit was sent
    static Optional<Refusal> refusal(Round round, Now now, boolean sent, Stand stand, Duties duties) {
        var met = EnumSet.noneOf(Condition.class);
        if (!stand.party()) {
            met.add(Condition.FROM_ELSEWHERE);
        }
        if (!stand.judge()) {
            met.add(Condition.JUDGED_BY_OTHERS);
        }
        if (!now.published()) {
            met.add(Condition.NOT_PUBLISHED);
        }
        var sheet = sent ? SheetStage.SENT : SheetStage.DRAFTING;
        return refusal(round, duties, new Situation(round.stage(), sheet, PartStage.APPROVED, met));
    }

    static boolean isSent(Line line) {
        return line.unit().sent().isPresent();
    }

    /// Why nothing can be recorded in the round now, whatever the line.
    static Optional<Refusal> refusal(Round round, Now now, Duties duties) {
        var met = EnumSet.of(Condition.FROM_ELSEWHERE, Condition.JUDGED_BY_OTHERS, Condition.NOT_PUBLISHED);
        if (now.published()) {
            met.remove(Condition.NOT_PUBLISHED);
        }
        return refusal(round, duties, new Situation(round.stage(), SheetStage.SENT, PartStage.APPROVED, met));
    }

    private static Optional<Refusal> refusal(Round round, Duties duties, Situation now) {
        return Workflow.refusal(now, Standpoint.of(duties, Map.of(Seat.HOST, round.place())), Deed.DECIDE);
    }

    /// What became of many lines.
    ///
    /// @param confirmed how many
    /// @param left      how many were left out, by reason
    record Bulk(int confirmed, Map<Skipped, Integer> left) {}

    /// Why a line is not confirmed together with others.
    enum Skipped {
        /// The council decided it before.
        DECIDED,
        /// Something happened since the page was made.
        CHANGED,
        /// No appraiser gave it a score.
        NOT_APPRAISED,
        /// The person has a part in it or appraises it, or it is not the time.
        REFUSED,
        /// Nobody appraises such a line.
        UNKNOWN
    }

    /// Confirms the score that stands, for many lines by the same minutes.
    ///
    /// @param chosen mark of what was seen, by the line as a part of an address
    @Transactional
    public Bulk confirm(Person person, Round round, Map<String, String> chosen, Ruling minutes) {
        store.hold(round);
        var stands = store.stands(round, chosen.keySet()).stream().collect(toMap(Stand::path, Function.identity()));
        var choosing = new Choosing(person, round, store.now(round), stands, chosen, minutes);
        var confirmed = new ArrayList<Line>();
        var left = new EnumMap<Skipped, Integer>(Skipped.class);
        lines.some(round, stands.keySet())
                .forEach(line -> choosing.skipped(line)
                        .ifPresentOrElse(why -> left.merge(why, 1, Integer::sum), () -> confirmed.add(line)));
        var known = confirmed.size()
                + left.values().stream().mapToInt(count -> count).sum();
        if (known < chosen.size()) {
            left.put(Skipped.UNKNOWN, chosen.size() - known);
        }
        if (!confirmed.isEmpty()) {
            store.confirm(round, confirmed, minutes.minutes(), person.id());
            journal.write(person.id(), "lines-decided", round.url(), detail(minutes, confirmed));
        }
        return new Bulk(confirmed.size(), left);
    }

    private static String detail(Ruling minutes, List<Line> confirmed) {
        var paths = confirmed.stream().map(Line::path).toList();
        return minutes.minutes() + ": " + String.join(" ", paths);
    }

    /// Looks which of the chosen lines can be confirmed.
    private record Choosing(
            Person person,
            Round round,
            Now now,
            Map<String, Stand> stands,
            Map<String, String> chosen,
            Ruling minutes) {
        Optional<Skipped> skipped(Line line) {
            var stand = Optional.ofNullable(stands.get(line.path())).orElseThrow();
            if (refusal(round, now, isSent(line), stand, person.duties()).isPresent()) {
                return Optional.of(Skipped.REFUSED);
            }
            if (line.feed().council().isPresent()) {
                return Optional.of(Skipped.DECIDED);
            }
            if (!Marks.whole(line).equals(chosen.get(line.path()))) {
                return Optional.of(Skipped.CHANGED);
            }
            var ruling = new Ruling(line.stands(), "", minutes.number(), minutes.dated());
            return line.feed().appraised().isPresent()
                            && ruling.fault(line.feed(), line.now(), line.allowed(), now.today())
                                    .isEmpty()
                    ? Optional.empty()
                    : Optional.of(Skipped.NOT_APPRAISED);
        }
    }
}
