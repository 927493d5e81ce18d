package parindex.app.assessment.appraisal.council;

import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.AppraisalGate;
import parindex.app.assessment.appraisal.council.CouncilActions.Bulk;
import parindex.app.assessment.appraisal.council.CouncilActions.Outcome;
import parindex.app.assessment.appraisal.council.CouncilActions.Wanted;
import parindex.app.assessment.round.RoundWording;
import parindex.app.kit.web.Person;
import parindex.core.assessment.appraisal.Ruling;
import parindex.core.assessment.workflow.Deed;
import parindex.core.language.Text;

/// Records what the council decided, for pages and programs alike; what the database refuses is said in the same words
/// as what the program refuses.
@Component
class CouncilWriting {
    private final CouncilActions actions;
    private final CouncilStore store;

    CouncilWriting(CouncilActions actions, CouncilStore store) {
        this.actions = actions;
        this.store = store;
    }

    Outcome decide(Person person, Round round, Wanted wanted, Ruling ruling) {
        try {
            return actions.decide(person, round, wanted, ruling);
        } catch (DataAccessException | TransactionException failure) {
            return refused(failure, round);
        }
    }

    private static Outcome.Refused refused(RuntimeException failure, Round round) {
        var why = AppraisalGate.refusal(failure, Deed.DECIDE).orElseThrow(() -> failure);
        return new Outcome.Refused(Outcome.Kind.CLOSED, why.code(), RoundWording.said(why, round));
    }

    /// What came of confirming many lines.
    ///
    /// @param bulk  what became of them, nothing where that was refused
    /// @param fault why it was refused, nothing where it was not
    record Confirmed(Optional<Bulk> bulk, Optional<Text> fault) {
        private static Confirmed refused(Text why) {
            return new Confirmed(Optional.empty(), Optional.of(why));
        }
    }

    Confirmed confirm(Person person, Round round, Map<String, String> chosen, Ruling minutes) {
        if (chosen.isEmpty()) {
            return Confirmed.refused(CouncilWording.nothingChosen());
        }
        var unminuted = minutes.unminuted(store.now(round).today());
        if (unminuted.isPresent()) {
            return Confirmed.refused(unminuted.get());
        }
        try {
            return new Confirmed(Optional.of(actions.confirm(person, round, chosen, minutes)), Optional.empty());
        } catch (DataAccessException | TransactionException failure) {
            return Confirmed.refused(refused(failure, round).said());
        }
    }
}
