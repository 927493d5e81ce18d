package parindex.formats.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import parindex.core.evidence.FileFlaw;

/// Words of web pages and of server scripts anywhere in the bytes of a file. By chance they stand in no picture; where
/// they do stand, somebody wants a browser or a server to see another file than a person does.
final class ScriptMarks {
    private static final int BLOCK = 1 << 16;
    private static final int OVERLAP = 64;
    private static final List<String> MARKS =
            List.of("<script", "<!doctype html", "<html", "<svg ", "<iframe", "<?php", "<%@ page", "javascript:");

    private ScriptMarks() {}

    static void refuseIn(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var before = "";
            for (var block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                // Without zero bytes, so that text of two bytes a letter is seen as well.
                var seen = before + new String(block, StandardCharsets.ISO_8859_1).replace("\0", "");
                var small = seen.toLowerCase(Locale.ROOT);
                if (MARKS.stream().anyMatch(small::contains)) {
                    throw new Flawed(FileFlaw.SCRIPT);
                }
                before = seen.substring(Math.max(0, seen.length() - OVERLAP));
            }
        }
    }
}
