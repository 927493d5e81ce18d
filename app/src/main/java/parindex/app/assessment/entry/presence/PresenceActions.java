package parindex.app.assessment.entry.presence;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.entry.SheetReading;
import parindex.app.kit.web.Person;
import parindex.core.assessment.Right;

/// Somebody says where he is and is told who else is there. No line of the journal: it is over in some seconds.
@Component
class PresenceActions {
    private final PresenceStore store;

    PresenceActions(PresenceStore store) {
        this.store = store;
    }

    /// @param item code of the cell that the person is in, empty where he only looks
    /// @throws ResponseStatusException 404 where the person sees no such sheet
    @Transactional
    public List<Present> here(SheetReading.At at, String item, Person person) {
        var sheet =
                store.find(at.round(), at.unit()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (item.isEmpty() || !person.may(Right.ENTER)) {
            store.clear(sheet, person.id());
        } else {
            store.put(sheet, person.id(), item);
        }
        return store.others(sheet, person.id());
    }
}
