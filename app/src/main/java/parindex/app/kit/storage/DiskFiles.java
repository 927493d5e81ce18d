package parindex.app.kit.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Files in the data folder.
@Component
class DiskFiles implements FileStore {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final DataFolder data;

    DiskFiles(DataFolder data) {
        this.data = data;
    }

    @Override
    public Stored store(InputStream bytes) throws IOException {
        var incoming = Files.createTempFile(data.sub("files"), "incoming-", ".part");
        try {
            var digest = Sha256.start();
            try (var out = new DigestOutputStream(Files.newOutputStream(incoming), digest)) {
                bytes.transferTo(out);
            }
            var stored = new Stored(HexFormat.of().formatHex(digest.digest()), Files.size(incoming));
            CrashPoint.BLOB_WRITTEN.pass();
            keep(incoming, stored.sha256());
            CrashPoint.BLOB_KEPT.pass();
            return stored;
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    @Override
    public byte[] read(String sha256) throws IOException {
        var bytes = Files.readAllBytes(path(sha256));
        refuseOthers(sha256, Sha256.start().digest(bytes));
        return bytes;
    }

    @Override
    public Path open(String sha256) throws IOException {
        var file = path(sha256);
        var digest = Sha256.start();
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        refuseOthers(sha256, digest.digest());
        return file;
    }

    @Override
    public boolean isThere(String sha256, long bytes) {
        try {
            return Files.size(path(sha256)) == bytes;
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public long count() throws IOException {
        try (var files = Files.walk(data.sub("files"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(HASH.asMatchPredicate())
                    .count();
        }
    }

    private static void refuseOthers(String sha256, byte[] digest) throws IOException {
        if (!HexFormat.of().formatHex(digest).equals(sha256)) {
            throw new IOException("stored file " + sha256 + " has other bytes than were stored");
        }
    }

    private Path path(String sha256) throws NoSuchFileException {
        if (!HASH.matcher(sha256).matches()) {
            throw new NoSuchFileException(sha256);
        }
        return folder(sha256).resolve(sha256);
    }

    private Path folder(String sha256) {
        return data.sub("files").resolve(sha256.substring(0, 2));
    }

    /// Bytes that went bad on the disk are mended by handing the right ones in again.
    private void keep(Path incoming, String sha256) throws IOException {
        if (!isSound(sha256)) {
            Files.createDirectories(folder(sha256));
            DurableFile.place(incoming, folder(sha256), sha256);
            DurableFile.sync(data.sub("files"));
        }
    }

    private boolean isSound(String sha256) {
        try {
            open(sha256);
            return true;
        } catch (IOException missingOrChanged) {
            return false;
        }
    }
}
