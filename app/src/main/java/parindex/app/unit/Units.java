package parindex.app.unit;

import java.time.LocalDate;
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

    /// All units as one tree; one statement.
    public UnitTree tree() {
        return new UnitTree(store.all());
    }

    /// The units that exist on a day: those that can be chosen for what begins then (F-08).
    public List<KnownUnit> on(LocalDate day) {
        return store.all().stream().filter(unit -> unit.existsOn(day)).toList();
    }

    public Optional<KnownUnit> find(UUID id) {
        return store.find(id);
    }

    public Optional<KnownUnit> find(String slug) {
        return store.find(slug);
    }

    /// Who followed whom, where a unit is one of them.
    public List<Followed> successions(UUID unit) {
        return store.successions(unit);
    }

    /// Today in Viet Nam, by the clock of the database.
    public LocalDate today() {
        return store.today();
    }
}
