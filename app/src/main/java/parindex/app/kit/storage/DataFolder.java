package parindex.app.kit.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// The one folder that holds everything an installation must not lose: database, files, passwords, logs. Only its
/// owner may look into it.
///
/// @param root the folder, absolute
public record DataFolder(Path root) {
    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /// The folder itself, made when it is not there.
    public Path make() {
        return owned(root);
    }

    /// A folder inside, made when it is not there.
    public Path sub(String name) {
        return owned(make().resolve(name));
    }

    /// Whether a program works in it just now.
    public boolean isInUse() {
        return FolderLock.isHeld(this);
    }

    private static Path owned(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                }
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
