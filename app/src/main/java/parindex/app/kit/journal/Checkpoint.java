package parindex.app.kit.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the journal was at one moment, in a few lines of text that are signed: whoever holds one can tell later whether
/// anything up to that line was changed.
///
/// @param origin   which journal: the name under which its keys sign
/// @param position number of its last line then
/// @param root     hash of that line, in hexadecimal; it stands for all lines before
/// @param at       when it was signed
public record Checkpoint(String origin, long position, String root, Instant at) {
    private static final Pattern TEXT =
            Pattern.compile("([^\\s+]+)\\n([1-9]\\d{0,17})\\n([A-Za-z0-9+/]{43}=)\\ntime (\\S+)\\n");

    /// The text that is signed.
    String text() {
        var base64 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(root));
        return origin + "\n" + position + "\n" + base64 + "\ntime " + at + "\n";
    }

    /// The checkpoint that a text says, nothing when it says none.
    static Optional<Checkpoint> of(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var root = HexFormat.of().formatHex(Base64.getDecoder().decode(parts.group(3)));
            var position = Long.parseLong(parts.group(2));
            return Optional.of(new Checkpoint(parts.group(1), position, root, Instant.parse(parts.group(4))));
        } catch (DateTimeException | IllegalArgumentException notWritten) {
            return Optional.empty();
        }
    }
}
