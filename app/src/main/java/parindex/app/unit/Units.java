package parindex.app.unit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the register of units. It is open to everybody who is signed in: who there is, is no secret.
@Component
@Transactional(readOnly = true)
public class Units {
    private final UnitStore store;

    Units(UnitStore store) {
        this.store = store;
    }

    /// All units of all times, by name; one statement.
    public List<KnownUnit> all() {
        return store.all();
    }

    public Optional<KnownUnit> find(UUID id) {
        return store.find(id);
    }

    public Optional<KnownUnit> find(String slug) {
        return store.find(slug);
    }
}
