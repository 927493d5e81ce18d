package parindex.formats.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/// How a phone says that its picture is to be turned: the orientation in the head of a JPEG file.
final class PhoneTurn {
    private static final int HEAD = 1 << 16;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private PhoneTurn() {}

    /// Quarter turns to the right; 0 where nothing is said or what is said makes no sense.
    static int of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = ByteBuffer.wrap(in.readNBytes(HEAD));
            return switch (orientation(head)) {
                case 3 -> 2;
                case 6 -> 1;
                case 8 -> 3;
                default -> 0;
            };
        } catch (IndexOutOfBoundsException | IllegalArgumentException senseless) {
            return 0;
        }
    }

    private static int orientation(ByteBuffer head) {
        if (head.getShort(0) != (short) 0xFFD8) {
            return 0;
        }
        for (var at = 2; (head.get(at) & 0xFF) == 0xFF; at += 2 + (head.getShort(at + 2) & 0xFFFF)) {
            if ((head.get(at + 1) & 0xFF) == 0xE1 && head.getInt(at + 4) == 0x45786966) {
                return inDirectory(head.slice(at + 10, head.limit() - at - 10));
            }
        }
        return 0;
    }

    private static int inDirectory(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return 0;
    }
}
