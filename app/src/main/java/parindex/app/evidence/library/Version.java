package parindex.app.evidence.library;

import java.time.Instant;
import java.util.UUID;
import parindex.core.evidence.FileType;

/// One file of a document; a newer one does not replace it.
///
/// @param document of which document
/// @param number   from 1
/// @param file     the stored file
/// @param scan     what the scanner said
/// @param by       who handed it in
/// @param at       when
public record Version(UUID document, int number, Kept file, Scan scan, String by, Instant at) {
    /// A file as the store has it.
    ///
    /// @param name   clean name
    /// @param type   what it is
    /// @param sha256 of its bytes
    /// @param bytes  its length
    /// @param pages  how many pages it has, 0 where that cannot be told
    public record Kept(String name, FileType type, String sha256, long bytes, int pages) {}

    /// Whether it may be opened: a file with a virus is kept as proof, and shut.
    public boolean isOpen() {
        return scan != Scan.FOUND;
    }
}
