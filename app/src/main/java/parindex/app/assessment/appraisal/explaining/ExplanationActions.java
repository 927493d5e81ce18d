package parindex.app.assessment.appraisal.explaining;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.DecisionWording;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.LineReading;
import parindex.app.assessment.appraisal.Marks;
import parindex.app.assessment.appraisal.Stopped;
import parindex.app.assessment.appraisal.explaining.ExplanationStore.Explained;
import parindex.app.assessment.appraisal.explaining.ExplanationStore.Given;
import parindex.app.kit.storage.Journal;
import parindex.app.kit.web.Person;
import parindex.core.assessment.SheetEntries;
import parindex.core.assessment.appraisal.Stance;
import parindex.core.assessment.workflow.Condition;
import parindex.core.assessment.workflow.Deed;
import parindex.core.assessment.workflow.PartStage;
import parindex.core.assessment.workflow.Refusal;
import parindex.core.assessment.workflow.Seat;
import parindex.core.assessment.workflow.SheetStage;
import parindex.core.assessment.workflow.Situation;
import parindex.core.assessment.workflow.Standpoint;
import parindex.core.assessment.workflow.Workflow;
import parindex.core.criteria.item.ItemCode;

/// What units reply to the appraisal of their lines, and lines that the host reopens: each one deed, one transaction,
/// one line in the journal.
@Component
public class ExplanationActions {
    private final ExplanationStore store;
    private final LineReading lines;
    private final Journal journal;

    ExplanationActions(ExplanationStore store, LineReading lines, Journal journal) {
        this.store = store;
        this.lines = lines;
        this.journal = journal;
    }

    /// A reply as it was typed.
    ///
    /// @param id  its number; the same one is kept once
    /// @param saw mark of what he had before him, nothing where that is not looked at
    public record Typed(Stance stance, String text, UUID id, Optional<String> saw) {}

    /// Replies about a line; why not, where that is refused.
    @Transactional
    public Optional<Stopped> reply(Person person, Round round, String unit, String item, Typed typed) {
        lines.hold(round, unit, item);
        var sheet = sheet(round, unit);
        var line = lines.told(round, sheet.unit().id()).stream()
                .filter(one -> one.item().code().toString().equals(item))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var refusal = refusal(round, sheet, line, person, typed.stance().deed())
                .map(why -> Stopped.closed(why, round))
                .or(() -> typed.saw()
                        .filter(saw -> !saw.equals(Marks.whole(line)))
                        .map(old -> Stopped.stale(DecisionWording.changedForUnit())))
                .or(() -> typed.stance() == Stance.DISAGREE && typed.text().isBlank()
                        ? Optional.of(Stopped.wrong(DecisionWording.noExplanation()))
                        : Optional.empty());
        var at = new Given(round, sheet.unit().id(), item, sheet.agency(item).id());
        if (refusal.isEmpty()
                && store.reply(typed.id(), at, typed.stance(), typed.text().strip(), person.id())) {
            var deed = typed.stance() == Stance.AGREE ? "line-agreed" : "line-disagreed";
            journal.write(person.id(), deed, subject(round, unit, item), "");
        }
        return refusal;
    }

    /// Whether the unit enters an item under that code.
    private boolean isAsked(Round round, String unit, String item) {
        return ItemCode.find(item).isPresent()
                && lines.asked(round, unit, List.of(item)).lines().stream()
                        .anyMatch(line ->
                                line.cell().sheet().set().isLeaf(line.item().code())
                                        && SheetEntries.isEntered(line.item()));
    }

    private static String subject(Round round, String unit, String item) {
        return "%s/units/%s/items/%s".formatted(round.url(), unit, item);
    }

    private Explained sheet(Round round, String unit) {
        return store.sheet(round, unit).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// Why a person may not reply about a line, nothing where he may.
    static Optional<Refusal> refusal(Round round, Explained sheet, Line line, Person person, Deed deed) {
        var met = EnumSet.noneOf(Condition.class);
        if (line.standing().isQuestioned()) {
            met.add(Condition.LINE_QUESTIONED);
        }
        var stage = sheet.sent() ? SheetStage.SENT : SheetStage.DRAFTING;
        var places = Map.of(
                Seat.HOST, round.place(),
                Seat.UNIT, sheet.unit().in(round),
                Seat.AGENCY, sheet.agency(line.item().code().toString()).in(round));
        var now = new Situation(round.stage(), stage, PartStage.APPROVED, met);
        return Workflow.refusal(now, Standpoint.of(person.duties(), places), deed);
    }

    /// Opens a line to its unit again; why not, where that is refused.
    @Transactional
    public Optional<Stopped> reopen(Person person, Round round, String unit, String item, String reason) {
        var sheet = sheet(round, unit);
        var stage = sheet.sent() ? SheetStage.SENT : SheetStage.DRAFTING;
        var now = new Situation(round.stage(), stage, PartStage.APPROVED, EnumSet.noneOf(Condition.class));
        var who = Standpoint.of(person.duties(), Map.of(Seat.HOST, round.place()));
        var refusal = Workflow.refusal(now, who, Deed.REOPEN_LINE)
                .map(why -> Stopped.closed(why, round))
                .or(() -> isAsked(round, unit, item)
                        ? Optional.<Stopped>empty()
                        : Optional.of(Stopped.wrong(ExplanationWording.noItem(item))))
                .or(() -> reason.isBlank()
                        ? Optional.of(Stopped.wrong(ExplanationWording.noReason()))
                        : Optional.empty());
        if (refusal.isEmpty()) {
            store.reopen(
                    new Given(round, sheet.unit().id(), item, sheet.agency(item).id()), reason.strip(), person.id());
            journal.write(person.id(), "line-reopened", subject(round, unit, item), reason.strip());
        }
        return refusal;
    }
}
