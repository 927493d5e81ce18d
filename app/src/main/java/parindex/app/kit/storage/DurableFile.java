package parindex.app.kit.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Files that after any crash are there whole or not at all.
public final class DurableFile {
    private DurableFile() {}

    /// Writes a text that only the owner of the data folder may read, in the place of an older one.
    public static void write(Path folder, String name, String text) {
        try {
            var incoming = Files.createTempFile(folder, "incoming-", ".part");
            try {
                Files.writeString(incoming, text);
                place(incoming, folder, name);
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Moves a finished file to its place: first its bytes reach the disk, then its name.
    static void place(Path finished, Path folder, String name) throws IOException {
        try (var channel = FileChannel.open(finished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(finished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        sync(folder);
    }

    /// Lets the names in a folder reach the disk.
    static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
