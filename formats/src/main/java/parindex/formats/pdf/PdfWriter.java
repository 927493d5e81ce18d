package parindex.formats.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import parindex.core.document.Document;

/// Writes a document as PDF in the form of Nghị định 30/2020/NĐ-CP: tagged, with bookmarks and embedded fonts. Equal
/// documents give equal bytes.
public final class PdfWriter {
    private PdfWriter() {}

    /// Writes the whole file; the stream is left open.
    public static void write(Document document, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 18);
        new DocumentSetter(bytes).set(document);
        out.write(Stable.of(bytes.toByteArray()));
        out.flush();
    }
}
