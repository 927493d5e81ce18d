package parindex.app.assessment.outside;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import parindex.app.assessment.DatabaseRefusal;
import parindex.app.assessment.Round;
import parindex.app.assessment.outside.OutsideActions.Outcome;
import parindex.app.assessment.round.RoundWording;
import parindex.app.kit.web.Person;
import parindex.core.assessment.workflow.Deed;
import parindex.core.assessment.workflow.Refusal;

/// Brings points in; what the database refuses at the last moment is a refusal like any other.
@Component
public class OutsideWriting {
    private final OutsideActions actions;

    OutsideWriting(OutsideActions actions) {
        this.actions = actions;
    }

    /// Writes all of it, or nothing.
    ///
    /// @param file hash of the file that it came in, nothing for what was typed
    public Outcome keep(Person person, Round round, List<Wanted> wanted, Optional<String> file) {
        try {
            return actions.keep(person, round, wanted, file);
        } catch (RuntimeException failure) {
            var why = DatabaseRefusal.of(failure).orElseThrow(() -> failure);
            return new Outcome.Refused(RoundWording.said(new Refusal(why, Deed.BRING_IN), round));
        }
    }

    Outcome unlock(Person person, Round round, String reason) {
        return actions.unlock(person, round, reason);
    }
}
