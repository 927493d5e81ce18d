package parindex.formats.criteria;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import parindex.formats.BadInput;

/// What the folder of an imported set says of its origin, for a person to complete.
///
/// @param name   the file it was imported from
/// @param sha256 of that file
public record ImportNote(String name, String sha256) {
    /// The note on a file.
    ///
    /// @throws BadInput if it cannot be read
    public static ImportNote of(Path file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return new ImportNote(file.getFileName().toString(), HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        } catch (IOException e) {
            throw new BadInput(CriteriaFileWording.notRead(file), e);
        }
    }

    /// The whole page.
    public String text() {
        return """
                # Where this set comes from

                Imported from `%s` (SHA-256 `%s`).

                **To be written by whoever imported it:** which decision, who typed it from what, what is not known.
                """.formatted(name, sha256);
    }
}
