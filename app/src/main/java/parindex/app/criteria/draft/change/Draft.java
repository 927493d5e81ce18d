package parindex.app.criteria.draft.change;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A criteria set that somebody works on (bản nháp), or one that was frozen (đã chốt).
///
/// @param id       its number
/// @param name     short name of the set
/// @param title    full title
/// @param document the whole set with its examples, in the canonical form of the set file
/// @param sha256   of the document
/// @param version  how many changes were saved
/// @param base     the set it was copied from: a bundled name or the number of another draft; empty for an imported
/// file
/// @param state    what became of it
/// @param accepted warnings that were accepted by name when it was frozen, a line each
/// @param created  by whom and when
/// @param saved    the last change
/// @param frozen   by whom and when it was frozen, nothing while it can be edited
public record Draft(
        UUID id,
        String name,
        String title,
        String document,
        String sha256,
        int version,
        String base,
        State state,
        String accepted,
        Stamp created,
        Stamp saved,
        Optional<Stamp> frozen) {
    /// What became of a draft.
    public enum State {
        DRAFT,
        FROZEN,
        DISCARDED
    }

    /// Who did something, and when.
    public record Stamp(String by, Instant at) {}

    public boolean isOpen() {
        return state == State.DRAFT;
    }

    public String url() {
        return "/criteria/drafts/" + id;
    }
}
