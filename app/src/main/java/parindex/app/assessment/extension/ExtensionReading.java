package parindex.app.assessment.extension;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.assessment.extension.ExtensionStore.Choice;

/// Reads what was given in a round, newest first, and to whom more can be given.
@Component
@Transactional(readOnly = true)
public class ExtensionReading {
    private final ExtensionStore store;

    ExtensionReading(ExtensionStore store) {
        this.store = store;
    }

    /// More time and reopenings, newest first.
    public List<Given> of(Round round) {
        return store.all(round.id());
    }

    List<Choice> sheets(Round round) {
        return store.sheets(round);
    }
}
