package parindex.formats.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/// Small files of every type, good and bad, made when they are asked for.
final class SampleFixture {
    static final String DOCX = "word/document.xml";

    private SampleFixture() {}

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] latin(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[] first, byte[] second) {
        var joined = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    /// A packed file of entries with their text.
    static byte[] zip(Map<String, String> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(text(entry.getValue()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    static byte[] office(String main) {
        return zip(Map.of("[Content_Types].xml", "<Types/>", main, "<w/>"));
    }

    /// A packed file that unfolds to a thousand times its size.
    static byte[] bomb(int mebibytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(DOCX));
            for (var i = 0; i < mebibytes; i++) {
                zip.write(new byte[1 << 20]);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    static byte[] picture(String form, int width, int height) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), form, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    static byte[] pdf(int pages) {
        return pdf(pages, document -> {});
    }

    static byte[] pdfWithScript() {
        return pdf(1, document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    static byte[] pdfUnderPassword() {
        return pdf(1, document -> {
            try {
                document.protect(new StandardProtectionPolicy("chủ", "mật", new AccessPermission()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static byte[] pdf(int pages, java.util.function.Consumer<PDDocument> change) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (var i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            change.accept(document);
            document.save(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
