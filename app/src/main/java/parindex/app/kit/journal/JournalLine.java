package parindex.app.kit.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/// One line of the journal as it is chained. What goes into the hash is text or bytes, never a value that two programs
/// may print in two ways.
///
/// @param position from 1 on, without gaps
/// @param micros   when, as microseconds since 1970 in UTC
/// @param actor    who did it, empty when the program did
/// @param action   what, as a stable word
/// @param subject  to what
/// @param detail   further figures, or empty
/// @param previous hash of the line before, in hexadecimal; zeros before the first
/// @param hash     SHA-256 of all the others, in hexadecimal
public record JournalLine(
        long position,
        String micros,
        String actor,
        String action,
        String subject,
        String detail,
        String previous,
        String hash) {
    /// What stands before the first line.
    public static final String NOTHING = "00".repeat(32);

    private static final String LABEL = "parindex journal line 1";

    /// The hash that belongs to the content of this line.
    public String computedHash() {
        var digest = Sha256.start();
        for (var field : List.of(LABEL, String.valueOf(position), micros, actor, action, subject, detail)) {
            Sha256.add(digest, field.getBytes(StandardCharsets.UTF_8));
        }
        Sha256.add(digest, HexFormat.of().parseHex(previous));
        return HexFormat.of().formatHex(digest.digest());
    }

    /// When it was written.
    public Instant at() {
        return Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
    }
}
