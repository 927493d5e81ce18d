package parindex.formats.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import parindex.core.document.Document;
import parindex.formats.markup.Markup;

/// Writes a document as a Word file in the form of Nghị định 30/2020/NĐ-CP. The parts of the file are written as they
/// are, without a document model in between: that is fast from the first file on, and equal documents give equal bytes.
public final class DocxWriter {
    private static final String PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DocxWriter() {}

    /// Writes the whole file; the stream is left open.
    public static void write(Document document, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        part(zip, "[Content_Types].xml", resource("content-types.xml"));
        part(zip, "_rels/.rels", resource("package-rels.xml"));
        part(zip, "docProps/core.xml", properties(document));
        part(zip, "word/document.xml", new BodyXml().of(document));
        part(zip, "word/_rels/document.xml.rels", resource("document-rels.xml"));
        part(zip, "word/styles.xml", resource("styles.xml"));
        part(zip, "word/settings.xml", resource("settings.xml"));
        part(zip, "word/header.xml", resource("header.xml"));
        zip.finish();
        zip.flush();
    }

    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] properties(Document document) {
        var xml = new Markup().raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                PROPERTIES,
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", document.title())
                .element("dc:subject", document.type().title())
                .element("dc:creator", document.author())
                .element("dc:language", "vi-VN");
        document.date()
                .ifPresent(date -> xml.element("dcterms:created", date + "T00:00:00Z", "xsi:type", "dcterms:W3CDTF"));
        return xml.close("cp:coreProperties").bytes();
    }

    private static byte[] resource(String name) {
        try (InputStream in = DocxWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
