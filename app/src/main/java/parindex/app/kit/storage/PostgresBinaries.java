package parindex.app.kit.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The programs of the bundled PostgreSQL, unpacked once into the data folder.
final class PostgresBinaries {
    /// The bundled version; its folder carries it, so that a later version unpacks beside it.
    static final String VERSION = "18.6.0";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final int EXECUTABLE = 0100;

    private PostgresBinaries() {}

    /// The folder with `bin/postgres`. A killed unpacking leaves no `.ok` and is done again.
    static Path unpack(DataFolder data) {
        var home = data.sub("pg-" + VERSION);
        var done = home.resolve(".ok");
        if (Files.exists(done)) {
            return home;
        }
        try (var packed = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (packed == null || !runsHere()) {
                throw new StartRefused(
                        StorageWording.noBinaries(System.getProperty("os.name") + " " + System.getProperty("os.arch")));
            }
            unpack(packed, home);
            Files.createFile(done);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return home;
    }

    private static boolean runsHere() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.contains("linux") && "amd64".equals(System.getProperty("os.arch"));
    }

    private static void unpack(InputStream packed, Path home) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = home.resolve(entry.getName()).normalize();
                if (!target.startsWith(home)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                write(tar, entry, target);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        var rights = PosixFilePermissions.fromString("rw-------");
        if ((entry.getMode() & EXECUTABLE) != 0) {
            rights.add(PosixFilePermission.OWNER_EXECUTE);
        }
        Files.setPosixFilePermissions(target, rights);
    }
}
