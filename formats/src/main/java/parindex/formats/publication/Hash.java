package parindex.formats.publication;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256.
public final class Hash {
    private Hash() {}

    /// The hash of bytes in hexadecimal.
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(raw(bytes));
    }

    static byte[] raw(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
