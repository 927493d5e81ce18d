package parindex.app.account.own;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// One-time codes by the clock (RFC 6238): thirty seconds a step, SHA-1, as every program for phones knows them.
final class Totp {
    static final int DIGITS = 6;

    private static final int STEP_SECONDS = 30;
    private static final int AROUND = 1;
    private static final String MAC = "HmacSHA1";

    private Totp() {}

    /// The step of a moment.
    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    /// The code of a step.
    static String code(byte[] secret, long step, int digits) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            var code = "0".repeat(digits) + number;
            return code.substring(code.length() - digits);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /// The step that a code belongs to: this one, the one before or the one after, as clocks differ.
    static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        var typed = code.replace(" ", "").getBytes(StandardCharsets.UTF_8);
        var here = step(now);
        return LongStream.rangeClosed(here - AROUND, here + AROUND)
                .filter(step ->
                        MessageDigest.isEqual(typed, code(secret, step, DIGITS).getBytes(StandardCharsets.US_ASCII)))
                .max();
    }
}
