package parindex.app.intake;

import java.time.Instant;
import java.util.UUID;
import parindex.core.intake.ReportedCard;

/// A file that was handed in and read.
///
/// @param id     its number
/// @param file   name as shown
/// @param bytes  length
/// @param sha256 of its bytes; the file store has them
/// @param state  what became of it
/// @param at     when it came
/// @param card   what was read
record Upload(UUID id, String file, long bytes, String sha256, State state, Instant at, ReportedCard card) {
    /// What became of an upload.
    enum State {
        /// Read, and waiting for somebody to decide.
        READ,
        ACCEPTED,
        DISCARDED
    }
}
