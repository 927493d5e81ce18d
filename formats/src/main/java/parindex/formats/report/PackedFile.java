package parindex.formats.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import parindex.formats.BadInput;

/// Looks into a packed file before a library unpacks it: how many files, how large, how tightly packed. What the
/// file says of its own sizes is not believed; its bytes are counted.
final class PackedFile {
    private static final int MEBIBYTE = 1024 * 1024;

    private PackedFile() {}

    static boolean isZip(ReportFile file) {
        return file.startsWith('P', 'K', 3, 4);
    }

    /// True when the packed file has an entry of this name.
    static boolean holds(ReportFile file, String entry) {
        try (var zip = open(file)) {
            return zip.getEntry(entry) != null;
        } catch (IOException | IllegalArgumentException e) {
            return file.ending().equals("xlsx"); // damaged: its reader will say so
        }
    }

    /// @throws BadInput if the file is damaged or unfolds beyond the limits
    static void check(ReportFile file) {
        long unpacked = 0;
        int entries = 0;
        try (var zip = open(file)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    unpacked += count(content, Limits.UNPACKED - unpacked);
                }
                entries++;
                var tooTight = unpacked > MEBIBYTE && unpacked / file.bytes().length > Limits.RATIO;
                if (entries > Limits.ENTRIES || unpacked > Limits.UNPACKED || tooTight) {
                    throw new BadInput(ReportWording.bomb(file.name()));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BadInput(ReportWording.brokenWorkbook(file.name()), e);
        }
    }

    private static ZipFile open(ReportFile file) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.bytes()))
                .get();
    }

    private static long count(InputStream in, long most) throws IOException {
        var buffer = new byte[16_384];
        long seen = 0;
        for (int n = in.read(buffer); n >= 0 && seen <= most; n = in.read(buffer)) {
            seen += n;
        }
        return seen;
    }
}
