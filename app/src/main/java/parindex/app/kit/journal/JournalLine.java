package parindex.app.kit.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import parindex.app.kit.storage.Sha256;

/// One line of the journal as it is chained. What goes into the hash is text or bytes, never a value that two programs
/// may print in two ways.
///
/// @param position from 1 on, without gaps
/// @param micros   when, as microseconds since 1970 in UTC
/// @param actor    who did it, empty when the program did
/// @param action   what, as a stable word
/// @param subject  to what
/// @param detail   further figures, or empty
/// @param sealed   SHA-256 of what the deed made of sealed rows, in hexadecimal; empty where it touched none
/// @param previous hash of the line before, in hexadecimal; zeros before the first
/// @param hash     SHA-256 of all the others, in hexadecimal
public record JournalLine(
        long position,
        String micros,
        String actor,
        String action,
        String subject,
        String detail,
        String sealed,
        String previous,
        String hash) {
    /// What stands before the first line.
    public static final String NOTHING = "00".repeat(32);

    private static final String LABEL = "parindex journal line 1";
    private static final String SEALING = "parindex journal line 2";

    /// The hash that belongs to the content of this line.
    public String computedHash() {
        var digest = Sha256.start();
        var label = sealed.isEmpty() ? LABEL : SEALING;
        for (var field : List.of(label, String.valueOf(position), micros, actor, action, subject, detail)) {
            add(digest, field.getBytes(StandardCharsets.UTF_8));
        }
        if (!sealed.isEmpty()) {
            add(digest, HexFormat.of().parseHex(sealed));
        }
        add(digest, HexFormat.of().parseHex(previous));
        return HexFormat.of().formatHex(digest.digest());
    }

    /// When it was written.
    public Instant at() {
        return Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
    }

    /// Adds a field: its length in four bytes, then the field, so that no two lists of fields look alike.
    private static void add(MessageDigest digest, byte[] field) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        digest.update(field);
    }
}
