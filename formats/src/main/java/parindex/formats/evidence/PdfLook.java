package parindex.formats.evidence;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import parindex.core.evidence.FileFlaw;

/// Looks into a PDF file: whether it opens without a password, how many pages it has, whether something in it runs.
final class PdfLook {
    private static final COSName JAVA_SCRIPT = COSName.getPDFName("JavaScript");
    private static final COSName LAUNCH = COSName.getPDFName("Launch");

    private PdfLook() {}

    static int pages(Path file) throws IOException {
        try (var document = open(file)) {
            var catalog = document.getDocumentCatalog();
            refuseAction(catalog.getCOSObject().getCOSDictionary(COSName.OPEN_ACTION));
            refuseNames(catalog.getCOSObject().getCOSDictionary(COSName.NAMES));
            return document.getNumberOfPages();
        }
    }

    /// Opens a file with little memory: what does not fit lies in a temporary file.
    static PDDocument open(Path file) throws IOException {
        try {
            return Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException locked) {
            throw new Flawed(FileFlaw.ENCRYPTED);
        }
    }

    private static void refuseNames(@org.jspecify.annotations.Nullable COSDictionary names) {
        if (names != null && names.containsKey(JAVA_SCRIPT)) {
            throw new Flawed(FileFlaw.SCRIPT);
        }
    }

    private static void refuseAction(@org.jspecify.annotations.Nullable COSDictionary action) {
        if (action == null) {
            return;
        }
        var kind = action.getCOSName(COSName.S);
        if (JAVA_SCRIPT.equals(kind) || LAUNCH.equals(kind)) {
            throw new Flawed(FileFlaw.SCRIPT);
        }
    }
}
