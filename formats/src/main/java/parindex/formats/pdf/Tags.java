package parindex.formats.pdf;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/// The structure that programs reading aloud follow: headings, paragraphs, lists and tables.
final class Tags {
    private final PdfStructureElement root;

    Tags(PdfWriter writer) {
        root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    /// An element below the document: P, H1, Table …
    PdfStructureElement block(String tag) {
        return new PdfStructureElement(root, new PdfName(tag));
    }

    PdfStructureElement below(PdfStructureElement parent, String tag) {
        return new PdfStructureElement(parent, new PdfName(tag));
    }

    /// A table with what it shows.
    PdfStructureElement table(String label) {
        var table = block("Table");
        var attributes = ofTables();
        attributes.put(new PdfName("Summary"), new PdfString(label, PdfString.TEXT_UNICODE));
        table.put(PdfName.A, attributes);
        return table;
    }

    /// The head of a column.
    PdfStructureElement head(PdfStructureElement row) {
        var cell = below(row, "TH");
        var attributes = ofTables();
        attributes.put(new PdfName("Scope"), new PdfName("Column"));
        cell.put(PdfName.A, attributes);
        return cell;
    }

    PdfStructureElement cell(PdfStructureElement row, int span) {
        var cell = below(row, "TD");
        if (span > 1) {
            var attributes = ofTables();
            attributes.put(new PdfName("ColSpan"), new PdfNumber(span));
            cell.put(PdfName.A, new PdfArray(attributes));
        }
        return cell;
    }

    private static PdfDictionary ofTables() {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName("Table"));
        return attributes;
    }
}
