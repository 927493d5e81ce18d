package parindex.formats.evidence;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import parindex.core.evidence.FileFlaw;

/// Text that carries no mark of a type: told by what it may not hold.
final class PlainText {
    private static final int BLOCK = 1 << 14;

    private PlainText() {}

    static void refuseOther(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file, lenient(file))) {
            var buffer = new char[BLOCK];
            for (var read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (var i = 0; i < read; i++) {
                    if (isControl(buffer[i])) {
                        throw new Flawed(FileFlaw.NO_TEXT);
                    }
                }
            }
        }
    }

    /// How the letters of a file are written: as its mark of order says, else in UTF-8, else a byte a letter.
    static Charset lenient(Path file) throws IOException {
        var head = Head.of(file).text();
        if (head.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.startsWith("\u00FE\u00FF")) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    private static boolean isUtf8(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            var buffer = new char[BLOCK];
            while (reader.read(buffer) >= 0) {
                // only whether it can be read
            }
            return true;
        } catch (java.nio.charset.CharacterCodingException other) {
            return false;
        }
    }

    private static boolean isControl(char letter) {
        return letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r' && letter != '\f';
    }
}
