package parindex.app.kit.web.typed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A secret word that a browser or a link carries. The database keeps nothing but its hash.
///
/// @param text 32 random bytes, as an address may hold them
public record Word(String text) {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final String MAC = "HmacSHA256";

    /// A word that nobody knows yet.
    public static Word fresh() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new Word(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /// Whether a text can be such a word at all.
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /// What the database knows of it.
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /// Another secret, made from this one for a purpose: who sees it does not learn the word.
    public String derived(String purpose) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.US_ASCII), MAC));
            return HexFormat.of().formatHex(mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    @Override
    public String toString() {
        return "word"; // never in a log
    }
}
