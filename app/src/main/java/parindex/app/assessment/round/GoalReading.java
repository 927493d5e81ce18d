package parindex.app.assessment.round;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.round.ChoiceStore.Goals;
import parindex.app.assessment.round.ChoiceStore.Scope;

/// Reads targets and what does not apply.
@Component
@Transactional(readOnly = true)
public class GoalReading {
    private final ChoiceStore store;

    GoalReading(ChoiceStore store) {
        this.store = store;
    }

    /// What was set for all units of a kind, or for one unit; the unit's own goes first.
    public Goals of(UUID round, Scope scope) {
        return store.goals(round, scope);
    }
}
