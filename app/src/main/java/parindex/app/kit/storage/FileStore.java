package parindex.app.kit.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/// Files by the SHA-256 of their bytes: written once, never changed, durable before anybody hears of them. What is
/// read back has the hash it was stored under, or it is an error.
@Component
public class FileStore {
    private final DataFolder data;

    FileStore(DataFolder data) {
        this.data = data;
    }

    /// A stored file.
    ///
    /// @param sha256 of its bytes, in lower-case hexadecimal
    /// @param bytes  its length
    public record Stored(String sha256, long bytes) {}

    /// Stores all bytes of a stream; the same bytes twice are kept once.
    public Stored store(InputStream bytes) throws IOException {
        var incoming = Files.createTempFile(data.sub("files"), "incoming-", ".part");
        try {
            var digest = sha256();
            try (var out = new DigestOutputStream(Files.newOutputStream(incoming), digest)) {
                bytes.transferTo(out);
            }
            var stored = new Stored(HexFormat.of().formatHex(digest.digest()), Files.size(incoming));
            keep(incoming, folder(stored.sha256()), stored.sha256());
            return stored;
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    /// The stored file, its bytes checked against its hash.
    ///
    /// @throws IOException when it is not there or its bytes are not those that were stored
    public Path open(String sha256) throws IOException {
        var file = path(sha256);
        var digest = sha256();
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new IOException("stored file " + sha256 + " has other bytes than were stored");
        }
        return file;
    }

    private Path path(String sha256) {
        return folder(sha256).resolve(sha256);
    }

    private Path folder(String sha256) {
        return data.sub("files").resolve(sha256.substring(0, 2));
    }

    private static void keep(Path incoming, Path folder, String name) throws IOException {
        var file = folder.resolve(name);
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(folder);
        sync(incoming, StandardOpenOption.WRITE);
        Files.move(incoming, file, StandardCopyOption.ATOMIC_MOVE);
        sync(folder, StandardOpenOption.READ);
    }

    private static void sync(Path path, StandardOpenOption mode) throws IOException {
        try (var channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
