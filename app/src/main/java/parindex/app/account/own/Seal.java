package parindex.app.account.own;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import parindex.app.kit.storage.Sha256;

/// Seals the secret of a second factor for its person (AES-256-GCM): version, four bytes that name the key, nonce, text
/// and tag. Sealed for one person, it opens for nobody else.
@Component
class Seal {
    private static final byte VERSION = 1;
    private static final int NAME = 4;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String METHOD = "AES/GCM/NoPadding";

    private final FactorKeys keys;
    private final SecureRandom random = new SecureRandom();

    Seal(FactorKeys keys) {
        this.keys = keys;
    }

    byte[] close(UUID person, byte[] secret) {
        var key = keys.all().getFirst();
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var text = cipher(Cipher.ENCRYPT_MODE, key, nonce, person).doFinal(secret);
            return ByteBuffer.allocate(1 + NAME + NONCE + text.length)
                    .put(VERSION)
                    .put(name(key))
                    .put(nonce)
                    .put(text)
                    .array();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("cannot seal", never);
        }
    }

    /// The secret; nothing when no key of this installation opens it for this person.
    Optional<byte[]> open(UUID person, byte[] sealed) {
        return keys.all().stream()
                .filter(key -> isSealedBy(key, sealed))
                .findFirst()
                .flatMap(key -> open(key, person, sealed));
    }

    /// Whether it was sealed by the key that seals now.
    boolean isOfNow(byte[] sealed) {
        return isSealedBy(keys.all().getFirst(), sealed);
    }

    private static Optional<byte[]> open(byte[] key, UUID person, byte[] sealed) {
        var nonce = Arrays.copyOfRange(sealed, 1 + NAME, 1 + NAME + NONCE);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, person);
            return Optional.of(cipher.doFinal(sealed, 1 + NAME + NONCE, sealed.length - 1 - NAME - NONCE));
        } catch (GeneralSecurityException changed) {
            return Optional.empty();
        }
    }

    private static boolean isSealedBy(byte[] key, byte[] sealed) {
        return sealed.length > 1 + NAME + NONCE
                && sealed[0] == VERSION
                && Arrays.equals(name(key), 0, NAME, sealed, 1, 1 + NAME);
    }

    private static byte[] name(byte[] key) {
        return Arrays.copyOf(Sha256.start().digest(key), NAME);
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, UUID person) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(METHOD);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(person.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
