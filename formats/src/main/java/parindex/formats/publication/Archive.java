package parindex.formats.publication;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// The one way to pack files: a zip whose entries are stored as they are, in the order of their names, with one fixed
/// date and nothing else. The same files are the same bytes. Only such an archive is read: nothing in it can unfold,
/// hide behind another or leave its folder.
final class Archive {
    /// Names that a file of a bundle may have.
    static final Pattern NAME = Pattern.compile("(results/)?[a-z0-9][a-z0-9-]{0,99}\\.[a-z]{2,4}|README\\.txt");

    static final int MOST_BYTES = 64 * 1024 * 1024;
    static final int MOST_FILES = 20_000;
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_BYTES = 30;
    private static final int LINE_BYTES = 46;
    private static final int END_BYTES = 22;
    private static final short VERSION = 20;
    private static final short UTF8 = 0x0800;
    // 1980-01-01, the first day there is.
    private static final short DATE = 0x21;

    private Archive() {}

    static byte[] pack(SortedMap<String, byte[]> files) {
        var index = new ByteArrayOutputStream();
        var body = little(size(files));
        files.forEach((name, bytes) -> {
            var at = body.position();
            var title = name.getBytes(StandardCharsets.UTF_8);
            var middle = middle(title, bytes);
            body.putInt(LOCAL).put(middle).put(title).put(bytes);
            index.writeBytes(line(middle, at));
            index.writeBytes(title);
        });
        var at = body.position();
        body.put(index.toByteArray()).putInt(END).putInt(0);
        body.putShort((short) files.size()).putShort((short) files.size());
        return body.putInt(index.size()).putInt(at).putShort((short) 0).array();
    }

    private static int size(SortedMap<String, byte[]> files) {
        var size = (long) END_BYTES;
        for (var file : files.entrySet()) {
            var title = file.getKey().getBytes(StandardCharsets.UTF_8).length;
            size += LOCAL_BYTES + LINE_BYTES + 2L * title + file.getValue().length;
        }
        return Math.toIntExact(size);
    }

    private static byte[] line(byte[] middle, int at) {
        return little(LINE_BYTES)
                .putInt(CENTRAL)
                .putShort(VERSION)
                .put(middle)
                .put(new byte[10])
                .putInt(at)
                .array();
    }

    /// What the head of an entry and its line in the index have in common.
    private static byte[] middle(byte[] title, byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return little(26)
                .putShort(VERSION)
                .putShort(UTF8)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(DATE)
                .putInt((int) crc.getValue())
                .putInt(bytes.length)
                .putInt(bytes.length)
                .putShort((short) title.length)
                .putShort((short) 0)
                .array();
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static boolean isPacked(byte[] bytes) {
        return bytes.length > 3
                && ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(0) == LOCAL;
    }

    /// What an archive holds.
    ///
    /// @param files by name
    /// @param exact whether it was packed in the one way there is
    record Unpacked(SortedMap<String, byte[]> files, boolean exact) {}

    static Unpacked unpack(byte[] packed) {
        var files = new TreeMap<String, byte[]>();
        var head = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
        var at = 0;
        while (isLocal(packed, at) && files.size() < MOST_FILES) {
            var size = head.getInt(at + 22);
            var title = Short.toUnsignedInt(head.getShort(at + 26));
            var from = at + LOCAL_BYTES + title;
            if (size < 0 || (long) from + size > packed.length) {
                return new Unpacked(files, false);
            }
            files.put(
                    new String(packed, at + LOCAL_BYTES, title, StandardCharsets.UTF_8),
                    Arrays.copyOfRange(packed, from, from + size));
            at = from + size;
        }
        return new Unpacked(files, Arrays.equals(pack(files), packed));
    }

    private static boolean isLocal(byte[] packed, int at) {
        return at + LOCAL_BYTES <= packed.length
                && ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN).getInt(at) == LOCAL;
    }
}
