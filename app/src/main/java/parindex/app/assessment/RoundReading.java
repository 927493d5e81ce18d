package parindex.app.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.core.assessment.workflow.Extension;

/// Reads rounds and the sheets in them, as the person of the request may see them.
@Component
@Transactional(readOnly = true)
public class RoundReading {
    private static final int MOST = 500;

    private final RoundStore store;

    RoundReading(RoundStore store) {
        this.store = store;
    }

    /// The round of an address; nothing where there is none or the person takes no part in it.
    public Optional<Round> find(String slug) {
        return store.find(slug);
    }

    /// Rounds that were opened and that the person takes part in, newest first; one statement.
    public List<Round> opened() {
        return store.opened();
    }

    /// Every round that the person sees, those in preparation among them; one statement.
    public List<Round> all() {
        return store.all();
    }

    /// Sheets of opened rounds that the person sees; one statement.
    public List<SheetLine> sheets() {
        return store.sheets(MOST);
    }

    /// More time that a unit was given in a round.
    public List<Extension> extensions(SheetKey key) {
        return store.extensions(key);
    }

    /// The clock of the database, which decides.
    public Instant now() {
        return store.now();
    }
}
