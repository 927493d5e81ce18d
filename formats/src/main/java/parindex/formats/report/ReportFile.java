package parindex.formats.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import parindex.core.intake.PrintedReport.SourceFile;
import parindex.formats.BadInput;

/// The bytes of a file on their way to a reader, with its name and ending.
///
/// @param name  file name without folders, as the person knows it
/// @param bytes the whole file; never more than [Limits#BYTES]
record ReportFile(String name, byte[] bytes) {
    /// Reads a file from disk.
    ///
    /// @throws BadInput if it is missing, empty or too large
    static ReportFile of(Path path) {
        var name = path.getFileName() == null
                ? path.toString()
                : path.getFileName().toString();
        try {
            if (!Files.isRegularFile(path)) {
                throw new BadInput(ReportWording.missing(path.toString()));
            }
            if (Files.size(path) > Limits.BYTES) {
                throw new BadInput(ReportWording.tooLarge(name));
            }
            return new ReportFile(name, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new BadInput(ReportWording.unreadable(name), e);
        }
    }

    /// The ending of the name in lower case, without the dot.
    String ending() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    boolean startsWith(int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    SourceFile source(String form) {
        return new SourceFile(name, form, sha256());
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
