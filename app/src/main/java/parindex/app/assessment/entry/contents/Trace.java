package parindex.app.assessment.entry.contents;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What the database keeps beside a cell.
///
/// @param mark      tells this state of the row from every other that it was ever in, empty where there is no row
/// @param documents how many documents prove it
/// @param remarks   how many remarks stand on it
/// @param by        who changed it last
/// @param at        when
public record Trace(String mark, int documents, int remarks, Optional<UUID> by, Optional<Instant> at) {
    public static final Trace NONE = new Trace("", 0, 0, Optional.empty(), Optional.empty());

    /// The same cell, changed by somebody.
    public Trace changed(String mark, UUID by, Instant at) {
        return new Trace(mark, documents, remarks, Optional.of(by), Optional.of(at));
    }
}
