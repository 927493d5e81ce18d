package parindex.app.kit.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parindex.app.kit.storage.DataFolder;
import parindex.app.kit.storage.DurableFile;

/// Checkpoints as files, where whoever rules the database does not reach them.
///
/// @param data the data folder
public record CheckpointFolder(DataFolder data) {
    private static final Pattern NAME = Pattern.compile("(\\d{12,18})\\.txt");

    /// A checkpoint as it was written down.
    ///
    /// @param position the line it is filed under
    /// @param note     the signed text
    public record Kept(long position, String note) {
        /// What it says, if it is a checkpoint filed under its own line and signed by one of these keys.
        public Optional<Checkpoint> verified(List<NoteKey> keys) {
            return SignedNote.of(note)
                    .filter(signed -> signed.isSignedBy(keys))
                    .flatMap(signed -> Checkpoint.of(signed.text()))
                    .filter(checkpoint -> checkpoint.position() == position);
        }
    }

    /// All of them in the order of their lines.
    public List<Kept> all() {
        try (var files = Files.list(folder())) {
            return files.flatMap(file -> position(file).map(this::read).stream())
                    .sorted(Comparator.comparingLong(Kept::position))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The one with the highest line.
    Optional<Kept> newest() {
        try (var files = Files.list(folder())) {
            return files.flatMap(file -> position(file).stream())
                    .max(Comparator.naturalOrder())
                    .map(this::read);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Whether there is one for a line.
    public boolean has(long position) {
        return Files.exists(file(position));
    }

    void keep(Kept checkpoint) {
        DurableFile.write(folder(), name(checkpoint.position()), checkpoint.note());
    }

    private Kept read(long position) {
        try {
            var bytes = Files.readAllBytes(file(position));
            return new Kept(position, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file(long position) {
        return folder().resolve(name(position));
    }

    private static String name(long position) {
        return "%012d.txt".formatted(position);
    }

    private Path folder() {
        return data.sub("checkpoints");
    }

    private static Optional<Long> position(Path file) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Optional.of(Long.parseLong(name.group(1))) : Optional.empty();
    }
}
