package parindex.formats.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import parindex.core.evidence.FileFlaw;

/// The first bytes of a file, which tell most types apart.
///
/// @param text the bytes, each as one character
record Head(String text) {
    private static final int BYTES = 4096;
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";
    private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0";
    private static final String PDF = "%PDF-";

    /// First bytes and what they say.
    ///
    /// @param magic first bytes
    /// @param flaw  why such a file is not taken
    private record Foreign(String magic, FileFlaw flaw) {}

    private static final List<Foreign> FOREIGN = List.of(
            new Foreign("MZ", FileFlaw.PROGRAM),
            new Foreign("\u007FELF", FileFlaw.PROGRAM),
            new Foreign("#!", FileFlaw.PROGRAM),
            new Foreign("\u00CA\u00FE\u00BA\u00BE", FileFlaw.PROGRAM),
            new Foreign("\u00CF\u00FA\u00ED\u00FE", FileFlaw.PROGRAM),
            new Foreign("L\0\0\0\u0001\u0014\u0002\0", FileFlaw.PROGRAM),
            new Foreign("{\\rtf", FileFlaw.ENDING),
            new Foreign("\u001F\u008B", FileFlaw.PACKED),
            new Foreign("Rar!", FileFlaw.PACKED),
            new Foreign("7z\u00BC\u00AF", FileFlaw.PACKED),
            new Foreign("PK\u0005\u0006", FileFlaw.BROKEN));

    static Head of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new Head(new String(in.readNBytes(BYTES), StandardCharsets.ISO_8859_1));
        }
    }

    /// Refuses what is told by its first bytes and never taken, whatever its name.
    void refuseForeign() {
        for (var foreign : FOREIGN) {
            if (text.startsWith(foreign.magic())) {
                throw new Flawed(foreign.flaw());
            }
        }
        if (text.startsWith(OLD_OFFICE)) {
            throw new Flawed(FileFlaw.OLD_OFFICE);
        }
        if (isPhonePicture()) {
            throw new Flawed(FileFlaw.PHONE_PICTURE);
        }
        if (isWebPage()) {
            throw new Flawed(FileFlaw.WEB_PAGE);
        }
        if (text.indexOf(PDF) > 0 && text.indexOf(PDF) < 1024) {
            throw new Flawed(FileFlaw.TWO_IN_ONE);
        }
    }

    /// An old container whose directory speaks of encryption: a new document under a password.
    static boolean isUnderPassword(Path file) throws IOException {
        return of(file).text.startsWith(OLD_OFFICE) && Appended.holds(file, ENCRYPTED);
    }

    boolean isPacked() {
        return text.startsWith("PK\u0003\u0004");
    }

    boolean isPdf() {
        return text.startsWith(PDF);
    }

    boolean isPng() {
        return text.startsWith("\u0089PNG\r\n\u001A\n");
    }

    boolean isJpeg() {
        return text.startsWith("\u00FF\u00D8\u00FF");
    }

    private boolean isPhonePicture() {
        return text.startsWith("ftyphei", 4)
                || text.startsWith("ftypmif", 4)
                || text.startsWith("RIFF") && text.startsWith("WEBP", 8);
    }

    // Plain text in any of the encodings that browsers know, behind blanks and a mark of order.
    private boolean isWebPage() {
        var bare = text.replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\\s*", "")
                .toLowerCase(Locale.ROOT);
        return bare.startsWith("<");
    }
}
