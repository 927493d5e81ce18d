package parindex.app.assessment.appraisal.explaining;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.Stopped;
import parindex.app.assessment.appraisal.explaining.ExplanationActions.Typed;
import parindex.app.kit.web.Person;
import parindex.core.assessment.workflow.Deed;

/// Replies and reopens, for pages and programs alike; what the database refuses is said in the same words as what the
/// program refuses.
@Component
public class ExplanationWriting {
    private final ExplanationActions actions;

    ExplanationWriting(ExplanationActions actions) {
        this.actions = actions;
    }

    Optional<Stopped> reply(Person person, Round round, String unit, String item, Typed typed) {
        return tried(round, typed.stance().deed(), () -> actions.reply(person, round, unit, item, typed));
    }

    public Optional<Stopped> reopen(Person person, Round round, String unit, String item, String reason) {
        return tried(round, Deed.REOPEN_LINE, () -> actions.reopen(person, round, unit, item, reason));
    }

    private static Optional<Stopped> tried(Round round, Deed deed, Supplier<Optional<Stopped>> done) {
        try {
            return done.get();
        } catch (DataAccessException | TransactionException failure) {
            return Optional.of(Stopped.of(failure, deed, round));
        }
    }
}
