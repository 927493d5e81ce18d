package parindex.app.kit.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// Files by the SHA-256 of their bytes: written once, never changed, durable before anybody hears of them. What is
/// read back has the hash it was stored under, or it is an error.
public interface FileStore {
    /// A stored file.
    ///
    /// @param sha256 of its bytes, in lower-case hexadecimal
    /// @param bytes  its length
    record Stored(String sha256, long bytes) {}

    /// Stores all bytes of a stream; the same bytes twice are kept once.
    Stored store(InputStream bytes) throws IOException;

    /// All bytes of a stored file: those that were stored, or an error.
    ///
    /// @throws IOException when it is not there or its bytes are not those that were stored
    byte[] read(String sha256) throws IOException;

    /// The stored file on this machine, its bytes checked against its hash.
    ///
    /// @throws IOException when it is not there or its bytes are not those that were stored
    Path open(String sha256) throws IOException;

    /// Whether a stored file is there in its whole length. Its bytes are not read, so that thousands can be asked for:
    /// what went bad in place is found when it is opened, and by the check of the installation.
    ///
    /// @param bytes its length when it was stored
    boolean isThere(String sha256, long bytes);

    /// How many files there are, whether or not anything names them.
    long count() throws IOException;
}
