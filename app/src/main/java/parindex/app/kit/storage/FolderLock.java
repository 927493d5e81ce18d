package parindex.app.kit.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Keeps a second program away from a data folder; the operating system gives the lock free when the program dies.
final class FolderLock implements AutoCloseable {
    private static final String FILE = "lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws StartRefused when another program holds the folder, or the folder cannot be written
    static FolderLock take(DataFolder data) {
        var channel = open(data);
        if (!isTaken(channel)) {
            new FolderLock(channel).close();
            throw new StartRefused(StorageWording.inUse(data.root()));
        }
        return new FolderLock(channel);
    }

    /// Whether another program holds the folder just now.
    static boolean isHeld(DataFolder data) {
        try (var channel = FileChannel.open(data.root().resolve(FILE), StandardOpenOption.WRITE)) {
            return !isTaken(channel);
        } catch (IOException noLockOrNoRight) {
            return false;
        }
    }

    private static FileChannel open(DataFolder data) {
        try {
            return FileChannel.open(data.make().resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException | UncheckedIOException failure) {
            throw new StartRefused(StorageWording.notWritable(data.root(), failure.toString()));
        }
    }

    private static boolean isTaken(FileChannel channel) {
        try {
            @Nullable Object taken = channel.tryLock();
            return taken != null;
        } catch (OverlappingFileLockException heldInThisProgram) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
