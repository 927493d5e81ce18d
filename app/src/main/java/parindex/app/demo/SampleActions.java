package parindex.app.demo;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.demo.Cast.Troupe;
import parindex.app.demo.SampleStore.Size;
import parindex.app.kit.storage.Journal;
import parindex.core.assessment.Role;

/// Sample data come and go: each method is one deed.
@Component
class SampleActions {
    private final SampleStore store;
    private final Cast cast;
    private final Journal journal;

    SampleActions(SampleStore store, Cast cast, Journal journal) {
        this.store = store;
        this.cast = cast;
        this.journal = journal;
    }

    /// What there is, and what is real and hangs on it.
    ///
    /// @param ties at most twenty
    record State(Size size, java.util.List<SampleStore.Tie> ties) {}

    @Transactional(readOnly = true)
    public State state() {
        return new State(store.size(), store.ties());
    }

    /// Brings the units and people in; whoever does may look at them. Nothing when they are there.
    @Transactional
    public Optional<Troupe> enter(UUID by) {
        store.lock();
        if (cast.isThere()) {
            return Optional.empty();
        }
        journal.write(by, "sample-loaded", "/setup/sample", "");
        return Optional.of(cast.enter(by, Role.LEADER));
    }

    /// Takes everything away that is invented.
    @Transactional
    public void remove(UUID by) {
        store.lock();
        var size = store.size();
        store.remove();
        journal.write(by, "sample-removed", "/setup/sample", size.said());
    }
}
