package parindex.app.evidence.upload;

import java.util.UUID;
import parindex.core.language.Text;

/// How far an upload is.
public sealed interface Progress {
    /// On its way.
    ///
    /// @param id     of the upload
    /// @param file   clean name
    /// @param offset bytes that have arrived
    /// @param bytes  bytes of the whole
    record Going(UUID id, String file, long offset, long bytes) implements Progress {}

    /// In the library.
    ///
    /// @param document the document
    /// @param version  its version that has the file
    /// @param known    the file was there before; nothing was stored twice
    record Finished(UUID document, int version, boolean known) implements Progress {}

    /// Not taken.
    ///
    /// @param why  for programs
    /// @param said one sentence for people
    record Refused(Why why, Text said) implements Progress {}

    /// Why an upload is not taken, each with the status of its answer.
    enum Why {
        /// There is no such upload, document or unit for this person.
        ABSENT(404),
        /// The piece does not follow what has arrived, or not all has arrived.
        OFFSET(409),
        /// The number was used for another file.
        KEY_USED(422),
        TOO_LARGE(413),
        /// By type, content or virus.
        CONTENT(422),
        /// Too many uploads of one person.
        TOO_MANY(429),
        NO_ROOM(507);

        private final int status;

        Why(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
