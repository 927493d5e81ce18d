package parindex.formats.publication;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// The public key of a bundle, in the line in which tools for signed notes print it: name, first bytes of its hash,
/// key.
///
/// @param name whose key it is
/// @param raw  the 32 bytes of an Ed25519 key
record NoteKey(String name, byte[] raw) {
    private static final int MARK = 4;
    private static final int ED25519 = 1;
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final Pattern LINE = Pattern.compile("([^\\s+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]{44})\\n");
    private static final Pattern NOTE = Pattern.compile("((?:[^\\n]+\\n)+)\\n— ([^\\s+]+) ([A-Za-z0-9+/=]+)\\n");

    /// The key that a file holds, nothing where its parts do not fit each other.
    static Optional<NoteKey> of(byte[] file) {
        var parts = LINE.matcher(new String(file, StandardCharsets.UTF_8));
        if (!parts.matches()) {
            return Optional.empty();
        }
        var typed = Base64.getDecoder().decode(parts.group(3));
        var key = new NoteKey(parts.group(1), Arrays.copyOfRange(typed, 1, typed.length));
        return typed[0] == ED25519 && HexFormat.of().formatHex(key.mark()).equals(parts.group(2))
                ? Optional.of(key)
                : Optional.empty();
    }

    private byte[] mark() {
        var head = (name + "\n").getBytes(StandardCharsets.UTF_8);
        var all = Arrays.copyOf(head, head.length + 1 + raw.length);
        all[head.length] = ED25519;
        System.arraycopy(raw, 0, all, head.length + 1, raw.length);
        return Arrays.copyOf(Hash.raw(all), MARK);
    }

    boolean verifies(byte[] message, byte[] signed) {
        try {
            var encoded = Arrays.copyOf(X509, X509.length + raw.length);
            System.arraycopy(raw, 0, encoded, X509.length, raw.length);
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException notThisKey) {
            return false;
        }
    }

    /// Whether a signature file, base64 in one line, is this key's for the message.
    boolean signed(byte[] message, byte[] file) {
        return base64(new String(file, StandardCharsets.UTF_8).replaceFirst("\\n$", ""))
                .filter(signature -> new String(file, StandardCharsets.UTF_8).endsWith("\n"))
                .filter(signature -> verifies(message, signature))
                .isPresent();
    }

    /// Whether a signed note is this key's alone.
    boolean noted(byte[] file) {
        var note = NOTE.matcher(new String(file, StandardCharsets.UTF_8));
        if (!note.matches() || !note.group(2).equals(name) || !note.group(1).startsWith(name + "\n")) {
            return false;
        }
        return base64(note.group(3))
                .filter(marked -> marked.length > MARK && Arrays.equals(Arrays.copyOf(marked, MARK), mark()))
                .filter(marked -> verifies(
                        note.group(1).getBytes(StandardCharsets.UTF_8),
                        Arrays.copyOfRange(marked, MARK, marked.length)))
                .isPresent();
    }

    private static Optional<byte[]> base64(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            return Base64.getEncoder().encodeToString(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
