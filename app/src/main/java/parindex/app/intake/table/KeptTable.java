package parindex.app.intake.table;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import parindex.core.ranking.table.PublishedTable;

/// A table that was brought in.
///
/// @param id        its number
/// @param table     what it says
/// @param file      name of its file
/// @param sha256    of its bytes; the file store has them
/// @param person    who brought it in
/// @param at        when
/// @param withdrawn that it counts no more, nothing while it does
record KeptTable(
        UUID id,
        PublishedTable table,
        String file,
        String sha256,
        String person,
        Instant at,
        Optional<Withdrawn> withdrawn) {
    /// Why a table counts no more.
    record Withdrawn(String reason, String person, Instant at) {}
}
