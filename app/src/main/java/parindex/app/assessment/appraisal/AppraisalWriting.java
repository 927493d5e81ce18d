package parindex.app.assessment.appraisal;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.AppraisalActions.Bulk;
import parindex.app.assessment.appraisal.AppraisalActions.Wanted;
import parindex.app.kit.web.Person;
import parindex.core.assessment.appraisal.Proposal;
import parindex.core.assessment.workflow.Deed;

/// What appraisers do, for pages and programs alike; what the database refuses is said in the same words as what the
/// program refuses.
@Component
public class AppraisalWriting {
    private final AppraisalActions actions;

    AppraisalWriting(AppraisalActions actions) {
        this.actions = actions;
    }

    public Optional<Stopped> decide(Person person, Round round, Wanted wanted, Proposal proposal) {
        return tried(round, proposal.verdict().deed(), () -> actions.decide(person, round, wanted, proposal));
    }

    public Optional<Stopped> comment(Person person, Round round, Wanted wanted, String text) {
        return tried(round, Deed.COMMENT, () -> actions.comment(person, round, wanted, text));
    }

    public Optional<Stopped> declare(Person person, Round round, Line line, boolean conflict, String note) {
        return tried(round, Deed.DECLARE_NO_CONFLICT, () -> actions.declare(person, round, line, conflict, note));
    }

    private static Optional<Stopped> tried(Round round, Deed deed, Supplier<Optional<Stopped>> done) {
        try {
            return done.get();
        } catch (DataAccessException | TransactionException failure) {
            return Optional.of(Stopped.of(failure, deed, round));
        }
    }

    /// What came of accepting many lines.
    ///
    /// @param bulk    what became of them, nothing where that was refused
    /// @param stopped why it was refused, nothing where it was not
    public record Accepted(Optional<Bulk> bulk, Optional<Stopped> stopped) {
        private static Accepted not(Stopped why) {
            return new Accepted(Optional.empty(), Optional.of(why));
        }
    }

    /// Accepts many lines, each only where it can be accepted unseen.
    ///
    /// @param chosen lines below the round
    public Accepted accept(Person person, Round round, Collection<String> chosen) {
        if (chosen.isEmpty()) {
            return Accepted.not(Stopped.wrong(DecisionWording.nothingChosen()));
        }
        try {
            return new Accepted(Optional.of(actions.accept(person, round, chosen)), Optional.empty());
        } catch (DataAccessException | TransactionException failure) {
            return Accepted.not(Stopped.of(failure, Deed.ACCEPT, round));
        }
    }
}
