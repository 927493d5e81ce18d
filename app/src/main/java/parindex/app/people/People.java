package parindex.app.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads who there is.
@Component
@Transactional(readOnly = true)
public class People {
    private final PeopleStore store;

    People(PeopleStore store) {
        this.store = store;
    }

    public List<KnownPerson> all() {
        return store.all();
    }

    public Optional<KnownPerson> find(UUID id) {
        return store.find(id);
    }
}
