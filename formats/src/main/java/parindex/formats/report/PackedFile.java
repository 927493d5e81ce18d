package parindex.formats.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import parindex.formats.BadInput;

/// Looks into a packed file before a library unpacks it: how many files, how large, how tightly packed.
final class PackedFile {
    private static final int MEBIBYTE = 1024 * 1024;

    private PackedFile() {}

    static boolean isZip(ReportFile file) {
        return file.startsWith('P', 'K', 3, 4);
    }

    /// True when the packed file names an entry; only the names are read.
    static boolean holds(ReportFile file, String entry) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (int i = 0; i < Limits.ENTRIES; i++) {
                var next = zip.getNextEntry();
                if (next == null || next.getName().equals(entry)) {
                    return next != null;
                }
                skip(zip, Limits.UNPACKED);
            }
            return false;
        } catch (IOException | IllegalArgumentException e) {
            return new String(file.bytes(), StandardCharsets.ISO_8859_1).contains(entry);
        }
    }

    /// @throws BadInput if the file is damaged or unfolds beyond the limits
    static void check(ReportFile file) {
        long unpacked = 0;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            while (zip.getNextEntry() != null) {
                unpacked += skip(zip, Limits.UNPACKED - unpacked + 1);
                entries++;
                var tooTight = unpacked > MEBIBYTE && unpacked / Math.max(1, file.bytes().length) > Limits.RATIO;
                if (entries > Limits.ENTRIES || unpacked > Limits.UNPACKED || tooTight) {
                    throw new BadInput(ReportWording.bomb(file.name()));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BadInput(ReportWording.brokenWorkbook(file.name()), e);
        }
    }

    private static long skip(InputStream in, long most) throws IOException {
        var buffer = new byte[16_384];
        long seen = 0;
        for (int n = in.read(buffer); n >= 0 && seen <= most; n = in.read(buffer)) {
            seen += n;
        }
        return seen;
    }
}
