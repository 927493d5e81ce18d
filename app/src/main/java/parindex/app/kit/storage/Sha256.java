package parindex.app.kit.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The hash by which files, documents and lines of the journal are known.
public final class Sha256 {
    private Sha256() {}

    /// A hash that is still to be fed.
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /// Hash of a text in UTF-8.
    public static byte[] of(String text) {
        return start().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The same in lower-case hexadecimal.
    public static String hex(String text) {
        return HexFormat.of().formatHex(of(text));
    }
}
