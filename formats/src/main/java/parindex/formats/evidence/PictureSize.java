package parindex.formats.evidence;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import parindex.core.evidence.EvidenceLimits;
import parindex.core.evidence.FileFlaw;

/// How many dots a picture has, told by its head before a dot is unfolded.
final class PictureSize {
    private PictureSize() {}

    static void refuseTooLarge(Path file) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Flawed(FileFlaw.BROKEN);
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if (dots(reader) > EvidenceLimits.DOTS) {
                    throw new Flawed(FileFlaw.PICTURE_TOO_LARGE);
                }
            } finally {
                reader.dispose();
            }
        }
    }

    static long dots(ImageReader reader) throws IOException {
        return (long) reader.getWidth(0) * reader.getHeight(0);
    }
}
