package parindex.formats.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import parindex.core.evidence.FileFlaw;

/// A packed file hung behind a document: each program sees another of the two.
final class Appended {
    private static final int END = 22;
    private static final int FAR = 65_535 + END;
    private static final int BLOCK = 1 << 16;
    private static final String MARK = "PK\u0005\u0006";

    private Appended() {}

    static void refuseIn(Path file) throws IOException {
        if (commentAtEnd(file) >= 0) {
            throw new Flawed(FileFlaw.TWO_IN_ONE);
        }
    }

    /// How long the remark at the end of a packed file is, -1 where the file does not end like a packed one.
    static int commentAtEnd(Path file) throws IOException {
        var tail = tail(file);
        for (var at = tail.lastIndexOf(MARK); at >= 0; at = tail.lastIndexOf(MARK, at - 1)) {
            var comment = at + END <= tail.length() ? tail.charAt(at + 20) + (tail.charAt(at + 21) << 8) : -1;
            if (comment >= 0 && at + END + comment == tail.length()) {
                return comment;
            }
        }
        return -1;
    }

    /// Whether the bytes, each as one character, stand anywhere in the file.
    static boolean holds(Path file, String bytes) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var before = "";
            for (var block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                var seen = before + new String(block, StandardCharsets.ISO_8859_1);
                if (seen.contains(bytes)) {
                    return true;
                }
                before = seen.substring(Math.max(0, seen.length() - bytes.length()));
            }
            return false;
        }
    }

    private static String tail(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var bytes = new byte[(int) Math.min(FAR, in.length())];
            in.seek(in.length() - bytes.length);
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
