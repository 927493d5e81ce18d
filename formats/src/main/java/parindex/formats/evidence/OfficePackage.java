package parindex.formats.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import parindex.core.evidence.EvidenceLimits;
import parindex.core.evidence.FileFlaw;
import parindex.core.evidence.FileType;

/// A packed office document. Its entries are unfolded once and counted, whatever it says of its own sizes.
///
/// @param file where it lies
record OfficePackage(Path file) {
    private static final Map<String, FileType> MAIN = Map.of(
            "word/document.xml", FileType.DOCX,
            "xl/workbook.xml", FileType.XLSX,
            "ppt/presentation.xml", FileType.PPTX);
    private static final List<FileType> OPEN = List.of(FileType.ODT, FileType.ODS);
    private static final Pattern MACRO =
            Pattern.compile("(?i).*(vbaproject|vbadata|/macrosheets/|/activex/).*|(basic|scripts)/.+");
    private static final Pattern PROGRAM =
            Pattern.compile("(?i).*\\.(exe|dll|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|msi|lnk)");

    /// What the package is.
    FileType type() throws IOException {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            var entries = Collections.list(zip.getEntries());
            entries(entries);
            unfold(zip, entries);
            return type(zip);
        }
    }

    private void entries(List<ZipArchiveEntry> entries) throws IOException {
        if (entries.size() > EvidenceLimits.ENTRIES) {
            throw new Flawed(FileFlaw.BOMB);
        }
        if (Appended.commentAtEnd(file) != 0) {
            throw new Flawed(FileFlaw.TWO_IN_ONE);
        }
        Set<String> names = new HashSet<>();
        for (var entry : entries) {
            name(entry);
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw new Flawed(FileFlaw.TWO_IN_ONE);
            }
        }
    }

    private static void name(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Flawed(FileFlaw.ENCRYPTED);
        }
        if (MACRO.matcher(entry.getName()).matches()) {
            throw new Flawed(FileFlaw.MACRO);
        }
        if (PROGRAM.matcher(entry.getName()).matches()) {
            throw new Flawed(FileFlaw.PROGRAM);
        }
    }

    private void unfold(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        var packed = Files.size(file);
        long unpacked = 0;
        for (var entry : entries) {
            try (var content = zip.getInputStream(entry)) {
                unpacked += count(content, EvidenceLimits.UNPACKED - unpacked);
            }
            var tight = unpacked > EvidenceLimits.RATIO_FROM && unpacked / packed > EvidenceLimits.RATIO;
            if (tight || unpacked > EvidenceLimits.UNPACKED) {
                throw new Flawed(FileFlaw.BOMB);
            }
        }
    }

    private static FileType type(ZipFile zip) throws IOException {
        if (text(zip, "[Content_Types].xml").contains("macroEnabled")) {
            throw new Flawed(FileFlaw.MACRO);
        }
        if (text(zip, "META-INF/manifest.xml").contains("encryption-data")) {
            throw new Flawed(FileFlaw.ENCRYPTED);
        }
        for (var main : MAIN.entrySet()) {
            if (zip.getEntry(main.getKey()) != null) {
                return main.getValue();
            }
        }
        var said = text(zip, "mimetype").strip();
        return OPEN.stream()
                .filter(type -> type.media().equals(said))
                .findFirst()
                .orElseThrow(() -> new Flawed(FileFlaw.PACKED));
    }

    private static String text(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var content = zip.getInputStream(entry)) {
            return new String(content.readNBytes(1 << 20), StandardCharsets.UTF_8);
        }
    }

    private static long count(InputStream in, long most) throws IOException {
        var buffer = new byte[1 << 14];
        long seen = 0;
        for (var n = in.read(buffer); n >= 0 && seen <= most; n = in.read(buffer)) {
            seen += n;
        }
        return seen;
    }
}
