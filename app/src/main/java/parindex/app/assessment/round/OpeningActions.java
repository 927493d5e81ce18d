package parindex.app.assessment.round;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.RoundActions.Wanted;
import parindex.app.kit.storage.Journal;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.SheetEntries;
import parindex.core.assessment.opening.Answer;
import parindex.core.assessment.opening.OpeningCheck;
import parindex.core.assessment.opening.OpeningFault;
import parindex.core.assessment.workflow.Condition;
import parindex.core.assessment.workflow.Deed;
import parindex.core.language.Text;

/// The one deliberate step: opening a round, which freezes its sets; and taking it back while nothing was entered.
@Component
@Lazy
public class OpeningActions {
    private final PreparationStore rounds;
    private final ChoiceStore choices;
    private final PreparationReading reading;
    private final Journal journal;

    OpeningActions(PreparationStore rounds, ChoiceStore choices, PreparationReading reading, Journal journal) {
        this.rounds = rounds;
        this.choices = choices;
        this.reading = reading;
        this.journal = journal;
    }

    /// Opens a round, if nothing stands in the way and every lack was accepted by name.
    ///
    /// @param accepted words of what was accepted
    @Transactional
    public Optional<Text> open(Wanted wanted, Set<String> accepted) {
        var round = locked(wanted);
        var refusal =
                RoundGate.refusal(round, wanted.person(), Deed.OPEN_ROUND).map(why -> RoundWording.said(why, round));
        if (refusal.isPresent()) {
            return refusal;
        }
        if (round.version() != wanted.version()) {
            return Optional.of(RoundWording.changedMeanwhile());
        }
        var preparation = reading.of(round);
        var faults = reading.check(preparation);
        if (!OpeningCheck.open(faults, accepted).isEmpty()) {
            return Optional.of(RoundWording.notReady());
        }
        freeze(preparation);
        rounds.open(round.id(), wanted.person().id(), lines(faults));
        journal.write(wanted.person().id(), "round-opened", round.admin(), detail(preparation));
        return Optional.empty();
    }

    /// Sets as the catalogue has them now, and who answers in every sheet.
    private void freeze(Preparation preparation) {
        var round = preparation.round().id();
        preparation.sets().forEach(chosen -> {
            var document = SetDocuments.of(preparation.entries().get(chosen.kind()), chosen.kind());
            rounds.put(round, document.chosen(), document.document());
        });
        preparation.units().forEach(unit -> choices.answer(round, unit.id(), entered(preparation, unit)));
    }

    /// Nobody answers for what a survey or another body brings.
    private static List<Answer> entered(Preparation preparation, KnownUnit unit) {
        var set = preparation.set(unit.kind()).orElseThrow();
        return preparation.answers(unit).stream()
                .filter(answer ->
                        set.item(answer.item()).filter(SheetEntries::isEntered).isPresent())
                .toList();
    }

    private static String lines(List<OpeningFault> accepted) {
        return accepted.stream()
                .map(fault -> fault.word() + " " + fault.said().vi())
                .collect(Collectors.joining("\n"));
    }

    private static String detail(Preparation preparation) {
        return preparation.sets().stream()
                .map(set -> SetDocuments.of(preparation.entries().get(set.kind()), set.kind()))
                .map(set -> set.chosen().name() + " sha256:" + set.chosen().sha256())
                .collect(Collectors.joining(", ", "", ", " + preparation.units().size()));
    }

    /// Takes a round back before anything was entered.
    @Transactional
    public Optional<Text> withdraw(Wanted wanted) {
        var round = locked(wanted);
        var met = rounds.isEntered(round.id()) ? new Condition[0] : new Condition[] {Condition.NOTHING_ENTERED};
        var refusal =
                RoundGate.refusal(round, wanted.person(), Deed.WITHDRAW, met).map(why -> RoundWording.said(why, round));
        if (refusal.isEmpty()) {
            rounds.withdraw(round.id());
            journal.write(wanted.person().id(), "round-withdrawn", round.admin(), "");
        }
        return refusal;
    }

    private Round locked(Wanted wanted) {
        return rounds.lock(wanted.round()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
