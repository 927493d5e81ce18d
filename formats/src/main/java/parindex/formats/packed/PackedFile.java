package parindex.formats.packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Looks into a packed file before a library unpacks it: how many files, how large, how tightly packed. What the
/// file says of its own sizes is not believed; its bytes are counted.
///
/// @param bytes the whole file
public record PackedFile(byte[] bytes) {
    private static final int MEBIBYTE = 1024 * 1024;
    private static final int ENTRIES = 2_000;
    private static final long UNPACKED = 100L * MEBIBYTE;
    // Unpacked bytes for each packed byte, where it matters (above one mebibyte).
    private static final int RATIO = 200;

    /// What can be said of a packed file.
    public enum Soundness {
        SOUND,
        /// Damaged or cut off.
        BROKEN,
        /// It unfolds beyond what is allowed.
        BOMB
    }

    /// True when the file begins like a packed one.
    public boolean isPacked() {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /// True when the packed file has an entry of this name.
    ///
    /// @param broken the answer where the file is damaged
    public boolean holds(String entry, boolean broken) {
        try (var zip = open()) {
            return zip.getEntry(entry) != null;
        } catch (IOException | IllegalArgumentException e) {
            return broken;
        }
    }

    /// Unfolds every entry and counts.
    public Soundness soundness() {
        long unpacked = 0;
        int entries = 0;
        try (var zip = open()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    unpacked += count(content, UNPACKED - unpacked);
                }
                entries++;
                var tooTight = unpacked > MEBIBYTE && unpacked / bytes.length > RATIO;
                if (entries > ENTRIES || unpacked > UNPACKED || tooTight) {
                    return Soundness.BOMB;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Soundness.BROKEN;
        }
        return Soundness.SOUND;
    }

    /// What an entry holds, nothing where there is none of this name; of a sound file only.
    public Optional<byte[]> entry(String name) {
        try (var zip = open()) {
            var entry = zip.getEntry(name);
            if (entry == null) {
                return Optional.empty();
            }
            var out = new ByteArrayOutputStream();
            try (var content = zip.getInputStream(entry)) {
                content.transferTo(out);
            }
            return Optional.of(out.toByteArray());
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private ZipFile open() throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
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
