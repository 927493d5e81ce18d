package parindex.app.evidence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.DatabaseRefusal;
import parindex.app.evidence.library.Library;
import parindex.app.evidence.library.LibraryActions;
import parindex.app.evidence.library.Use;
import parindex.app.evidence.library.Use.ItemPlace;
import parindex.core.assessment.workflow.Refusal.Reason;
import parindex.core.language.Fold;

/// Linking documents to items and taking them away, for pages and programs alike: the first reason against it, or
/// nothing.
@Component
class ItemLinks {
    private static final int LONGEST = 100;

    private final Library library;
    private final LibraryActions actions;

    ItemLinks(Library library, LibraryActions actions) {
        this.library = library;
        this.actions = actions;
    }

    /// @param version which version, 0 for the newest
    /// @throws ResponseStatusException 404 where the person sees no such item or document, or may not
    Optional<Reason> link(ItemPlace at, UUID document, int version, String pages, UUID by) {
        var number = version > 0
                ? version
                : library.find(document).map(found -> found.latest().number()).orElse(0);
        var said = Fold.printable(pages);
        var cut = said.length() > LONGEST ? said.substring(0, LONGEST) : said;
        try {
            if (!actions.link(at, document, number, cut, by)) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(DatabaseRefusal.of(failure).orElseThrow(() -> failure));
        }
    }

    /// @throws ResponseStatusException 404 where there is no such link that the person may take away
    Optional<Reason> unlink(UUID use, UUID by) {
        try {
            Optional<Use> link = actions.unlink(use, by);
            if (link.isEmpty()) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(DatabaseRefusal.of(failure).orElseThrow(() -> failure));
        }
    }
}
