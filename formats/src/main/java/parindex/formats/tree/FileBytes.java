package parindex.formats.tree;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The bytes of a data file, refused with a sentence where they are too many or no text.
public final class FileBytes {
    private static final int MOST = 4 * 1024 * 1024;

    private FileBytes() {}

    /// The bytes of a file, or nothing and the reason among the faults.
    public static Optional<byte[]> of(Path path, Faults faults) {
        try {
            if (!Files.isRegularFile(path)) {
                faults.unreadable(Place.WHOLE, TreeWording.missing(path.toString()));
            } else if (Files.size(path) > MOST) {
                faults.unreadable(Place.WHOLE, TreeWording.tooLarge());
            } else {
                return Optional.of(Files.readAllBytes(path));
            }
        } catch (IOException e) {
            faults.unreadable(Place.WHOLE, TreeWording.unreadable());
        }
        return Optional.empty();
    }

    /// The text that bytes hold, or nothing and the reason among the faults.
    public static Optional<String> text(byte[] bytes, Faults faults) {
        if (bytes.length > MOST) {
            faults.unreadable(Place.WHOLE, TreeWording.tooLarge());
            return Optional.empty();
        }
        try {
            return Optional.of(decoded(bytes));
        } catch (CharacterCodingException e) {
            faults.unreadable(Place.WHOLE, TreeWording.notText());
            return Optional.empty();
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
