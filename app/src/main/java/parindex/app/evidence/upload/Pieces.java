package parindex.app.evidence.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import parindex.app.kit.storage.CrashPoint;
import parindex.app.kit.storage.DataFolder;

/// What has arrived of uploads, a file each in the data folder. Its length says how far an upload is; a piece is on
/// the disk before anybody hears that it arrived.
@Component
class Pieces {
    private static final Duration KEPT = Duration.ofDays(2);

    private final DataFolder data;

    Pieces(DataFolder data) {
        this.data = data;
    }

    Path file(UUID id) {
        return data.sub("incoming").resolve(id.toString());
    }

    long arrived(UUID id) throws IOException {
        try {
            return Files.size(file(id));
        } catch (NoSuchFileException nothing) {
            return 0;
        }
    }

    /// Adds a piece where it follows what has arrived; false where it does not, or another piece comes just now.
    boolean append(UUID id, long offset, byte[] piece) throws IOException {
        try (var channel = FileChannel.open(file(id), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var alone = channel.tryLock()) {
            if (alone == null || channel.size() != offset) { // another server on this folder has it
                return false;
            }
            write(channel, piece, offset);
            CrashPoint.PIECE_KEPT.pass();
            return true;
        } catch (OverlappingFileLockException another) {
            return false;
        }
    }

    // A disk that is full in the middle of a piece leaves none of it.
    private static void write(FileChannel channel, byte[] piece, long offset) throws IOException {
        try {
            channel.position(offset);
            var bytes = ByteBuffer.wrap(piece);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException full) {
            channel.truncate(offset);
            throw full;
        }
    }

    void remove(UUID id) throws IOException {
        Files.deleteIfExists(file(id));
    }

    /// Removes what nobody went on with.
    void sweep() throws IOException {
        var old = Instant.now().minus(KEPT);
        try (var all = Files.list(data.sub("incoming"))) {
            for (var file : all.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
