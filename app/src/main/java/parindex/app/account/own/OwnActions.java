package parindex.app.account.own;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.kit.storage.Journal;

/// What somebody does to the own account: each method is one deed.
@Component
class OwnActions {
    private final OwnStore store;
    private final Journal journal;

    OwnActions(OwnStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    OwnStore.Own own(UUID person) {
        return store.own(person);
    }

    /// Changes how one is called and where mail reaches one; false when the address belongs to somebody else.
    @Transactional
    boolean change(UUID person, String displayName, Optional<String> mail) {
        if (mail.filter(address -> store.isTaken(address, person)).isPresent()) {
            return false;
        }
        store.change(person, displayName, mail);
        journal.write(person, "own-account-changed", person.toString(), "");
        return true;
    }
}
