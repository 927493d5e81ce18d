package parindex.formats.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import parindex.core.evidence.FileType;
import parindex.formats.markup.Markup;

/// A document as a plain page: paragraphs and tables, nothing that links, loads or runs.
public final class PreviewPage {
    /// Characters of one preview; what is beyond is in the file itself.
    static final int LONGEST = 400_000;
    private static final int BLOCK = 1 << 14;

    private PreviewPage() {}

    /// What stands between the tags of the body.
    public static String body(Path file, FileType type) throws IOException {
        return switch (type) {
            case DOCX -> DocxMarkup.of(file);
            case XLSX -> XlsxMarkup.of(file);
            case PPTX -> PptxMarkup.of(file);
            case ODT -> OdtMarkup.of(file);
            case ODS -> OdsMarkup.of(file);
            default -> plain(file);
        };
    }

    private static String plain(Path file) throws IOException {
        var text = new StringBuilder();
        try (var reader = Files.newBufferedReader(file, PlainText.lenient(file))) {
            var buffer = new char[BLOCK];
            for (var read = reader.read(buffer); read >= 0 && text.length() < LONGEST; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
        }
        return new Markup().element("pre", text.toString()).toString();
    }
}
