package parindex.app.setup;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.kit.storage.Journal;

/// What is decided about first steps: each method is one deed.
@Component
class SetupActions {
    private final SetupStore store;
    private final Journal journal;

    SetupActions(SetupStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /// Puts a step off, or takes one up that was.
    @Transactional
    public void putOffOrTakeUp(String step, UUID by) {
        if (store.putOff(step, by)) {
            journal.write(by, "setup-step-put-off", step, "");
        } else {
            store.takeUp(step);
            journal.write(by, "setup-step-taken-up", step, "");
        }
    }
}
