package parindex.app.kit.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;

/// Passwords of the database roles, made at the first start and readable by the owner of the data folder alone.
final class Passwords {
    private static final int BYTES = 24;

    private Passwords() {}

    /// The file with the password of a role, made when it is not there.
    static Path file(DataFolder data, String role) {
        var file = data.sub("secrets").resolve(role);
        if (Files.exists(file)) {
            return file;
        }
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, options, mode)) {
            channel.write(java.nio.ByteBuffer.wrap(
                    HexFormat.of().formatHex(secret).getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String of(DataFolder data, String role) {
        try {
            return Files.readString(file(data, role));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
