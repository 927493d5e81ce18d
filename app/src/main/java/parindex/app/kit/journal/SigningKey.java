package parindex.app.kit.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/// The key that signs checkpoints. It lies beside the database, never in it.
///
/// @param shown  its public half
/// @param secret the half that signs
record SigningKey(NoteKey shown, PrivateKey secret) {
    static SigningKey make(String name) {
        try {
            var pair = KeyPairGenerator.getInstance(NoteKey.ALGORITHM).generateKeyPair();
            return new SigningKey(NoteKey.of(name, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    /// Reads what [#written()] wrote.
    static SigningKey read(String written) {
        var lines = written.lines().toList();
        var secret = Base64.getDecoder().decode(lines.get(1));
        try {
            return new SigningKey(
                    NoteKey.of(lines.get(0)).orElseThrow(),
                    KeyFactory.getInstance(NoteKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("the key of the journal cannot be read", damaged);
        }
    }

    /// Both halves as text: the public line, then the secret half (PKCS #8) in base64.
    String written() {
        return shown.printed() + "\n" + Base64.getEncoder().encodeToString(secret.getEncoded()) + "\n";
    }

    SignedNote sign(Checkpoint checkpoint) {
        var text = checkpoint.text();
        var signature = sign(text.getBytes(StandardCharsets.UTF_8));
        return new SignedNote(text, List.of(SignedNote.signature(shown, signature)));
    }

    byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance(NoteKey.ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    @Override
    public String toString() {
        return "SigningKey[" + shown.printed() + "]";
    }
}
