package parindex.app.kit.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import parindex.app.kit.storage.Sha256;

/// A public key that verifies checkpoints, printed in one line as other tools for signed notes read it: name, first
/// bytes of its hash, key.
///
/// @param name whose key it is: the origin of the checkpoints
/// @param key  the 32 bytes of an Ed25519 public key, in hexadecimal
public record NoteKey(String name, String key) {
    static final String ALGORITHM = "Ed25519";
    private static final byte ED25519 = 1;
    private static final int MARK = 4;
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final Pattern PRINTED = Pattern.compile("([^\\s+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]{44})");

    /// The key of a line, nothing when the line is none or its parts do not fit each other.
    public static Optional<NoteKey> of(String printed) {
        var parts = PRINTED.matcher(printed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var bytes = Base64.getDecoder().decode(parts.group(3));
        var key = new NoteKey(parts.group(1), HexFormat.of().formatHex(bytes, 1, bytes.length));
        return key.printed().equals(printed.strip()) ? Optional.of(key) : Optional.empty();
    }

    static NoteKey of(String name, PublicKey key) {
        var encoded = key.getEncoded();
        return new NoteKey(name, HexFormat.of().formatHex(encoded, X509.length, encoded.length));
    }

    /// The line to hand out.
    public String printed() {
        return name + "+" + HexFormat.of().formatHex(mark()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    /// A signature with the first bytes of the key's hash before it.
    byte[] marked(byte[] signature) {
        return ByteBuffer.allocate(MARK + signature.length)
                .put(mark())
                .put(signature)
                .array();
    }

    boolean verifies(String text, byte[] marked) {
        if (marked.length <= MARK || !Arrays.equals(mark(), Arrays.copyOf(marked, MARK))) {
            return false;
        }
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(publicKey());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(marked, MARK, marked.length - MARK);
        } catch (GeneralSecurityException notThisKey) {
            return false;
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        var raw = HexFormat.of().parseHex(key);
        var encoded = ByteBuffer.allocate(X509.length + raw.length).put(X509).put(raw);
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded.array()));
    }

    private byte[] mark() {
        var digest = Sha256.start();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(digest.digest(typed()), MARK);
    }

    private byte[] typed() {
        var raw = HexFormat.of().parseHex(key);
        return ByteBuffer.allocate(1 + raw.length).put(ED25519).put(raw).array();
    }
}
