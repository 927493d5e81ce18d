package parindex.formats.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import parindex.core.evidence.FileFlaw;
import parindex.core.evidence.FileType;

/// One page of a document as a picture made anew: none of the bytes that were sent reach a reader.
public final class PageImage {
    private static final int WIDEST = 1_200;
    private static final int HIGHEST = 2_400;

    private PageImage() {}

    /// Writes a page as PNG.
    ///
    /// @param page from 1
    /// @return false where there is no such page
    public static boolean write(Path file, FileType type, int page, OutputStream out) throws IOException {
        var image = type == FileType.PDF ? ofPdf(file, page) : ofPicture(file, page);
        return image.isPresent() && ImageIO.write(image.get(), "png", out);
    }

    private static Optional<BufferedImage> ofPdf(Path file, int page) throws IOException {
        try (var document = PdfLook.open(file)) {
            return page < 1 || page > document.getNumberOfPages()
                    ? Optional.empty()
                    : Optional.of(rendered(document, page - 1));
        }
    }

    private static BufferedImage rendered(PDDocument document, int index) throws IOException {
        var box = document.getPage(index).getCropBox();
        var width = Math.max(1f, Math.max(box.getWidth(), 1f));
        var height = Math.max(1f, box.getHeight());
        var scale = Math.min(2f, Math.min(WIDEST / Math.min(width, height), HIGHEST / Math.max(width, height)));
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(index, scale, ImageType.RGB);
    }

    private static Optional<BufferedImage> ofPicture(Path file, int page) throws IOException {
        if (page != 1) {
            return Optional.empty();
        }
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Flawed(FileFlaw.BROKEN);
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(onPaper(read(reader), PhoneTurn.of(file)));
            } finally {
                reader.dispose();
            }
        }
    }

    // Dots are left out while reading, so that a large picture takes little memory.
    private static BufferedImage read(ImageReader reader) throws IOException {
        var longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        var step = Math.max(1, longest / HIGHEST);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage onPaper(BufferedImage read, int quarters) {
        var turned = quarters % 2 == 1;
        var wide = turned ? read.getHeight() : read.getWidth();
        var high = turned ? read.getWidth() : read.getHeight();
        var scale = Math.min(1.0, Math.min((double) WIDEST / wide, (double) HIGHEST / high));
        var width = Math.max(1, (int) (wide * scale));
        var height = Math.max(1, (int) (high * scale));
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = paper.createGraphics();
        paint(pen, read, quarters, scale, width, height);
        pen.dispose();
        return paper;
    }

    private static void paint(Graphics2D pen, BufferedImage read, int quarters, double scale, int width, int height) {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.translate(width / 2.0, height / 2.0);
        pen.rotate(Math.PI / 2 * quarters);
        pen.scale(scale, scale);
        pen.translate(-read.getWidth() / 2.0, -read.getHeight() / 2.0);
        pen.drawImage(read, 0, 0, null);
    }
}
