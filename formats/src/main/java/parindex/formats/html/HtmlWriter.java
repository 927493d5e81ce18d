package parindex.formats.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import parindex.core.document.Document;
import parindex.formats.markup.Markup;

/// Writes a document as HTML: as a part of a page that brings the styles itself, or as a file that stands alone. There
/// is no inline style and no script in it, so the strictest content policy shows it.
public final class HtmlWriter {
    /// The style sheet beside this class, for pages that show a part.
    public static final String STYLES = "paper.css";

    private HtmlWriter() {}

    /// The document as one `article` element.
    public static String part(Document document) {
        return new ArticleHtml().of(document);
    }

    /// A whole file with its styles; the stream is left open.
    public static void write(Document document, OutputStream out) throws IOException {
        var html = new Markup()
                .raw("<!DOCTYPE html>\n")
                .open("html", "lang", "vi")
                .open("head")
                .raw("<meta charset=\"utf-8\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .element("title", document.title())
                .open("style")
                .raw(styles())
                .close("style")
                .close("head")
                .open("body", "class", "paper-page")
                .raw(part(document))
                .close("body")
                .close("html")
                .raw("\n");
        out.write(html.bytes());
        out.flush();
    }

    /// The style sheet.
    public static String styles() {
        try (InputStream in = HtmlWriter.class.getResourceAsStream(STYLES)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + STYLES);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
