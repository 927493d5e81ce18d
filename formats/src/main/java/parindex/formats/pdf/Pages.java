package parindex.formats.pdf;

import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfTextArray;
import org.openpdf.text.pdf.PdfWriter;
import parindex.core.document.Block.Orientation;
import parindex.core.document.Run;
import parindex.formats.paper.Form;

/// The pages of a PDF: where the next line stands, what still fits, and numbers on all but the first page of a section.
/// Distances are points from the top of the text; everything drawn is either tagged or marked as an ornament.
final class Pages {
    private static final PdfName ORNAMENT = new PdfName("Artifact");
    private static final float THIN = 0.5f;

    private final org.openpdf.text.Document file;
    private final PdfWriter writer;
    private Orientation orientation = Orientation.PORTRAIT;
    private int number = 1;
    private float used;

    Pages(OutputStream out) {
        file = new org.openpdf.text.Document(size(orientation));
        writer = PdfWriter.getInstance(file, out);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
    }

    org.openpdf.text.Document file() {
        return file;
    }

    PdfWriter writer() {
        return writer;
    }

    float width() {
        return Form.textWidth(orientation) * Style.MM;
    }

    /// Height of the text on an empty page.
    float height() {
        return (Form.pageHeight(orientation) - Form.TOP - Form.BOTTOM) * Style.MM;
    }

    float left() {
        return height() - used;
    }

    boolean isEmpty() {
        return used == 0;
    }

    /// Distance already used from the top of the page.
    float used() {
        return used;
    }

    void skip(float points) {
        used += points;
    }

    /// Room between two paragraphs, which a new page does not begin with.
    void space(float points) {
        if (!isEmpty()) {
            used += points;
        }
    }

    /// Turns the page unless that much room is left; a fresh page is taken as it is.
    void need(float points) {
        if (points > left() && !isEmpty()) {
            turn();
        }
    }

    void turn() {
        number++;
        fresh();
        ornament(() -> {
            var style = Style.line(Face.REGULAR, Form.PAGE_NUMBER_SIZE, Style.Align.CENTRE);
            var line = Flow.lines(List.of(Run.words(String.valueOf(number))), style, width())
                    .getFirst();
            draw(line, 0, width(), (Form.PAGE_NUMBER_FROM_TOP - Form.TOP) * Style.MM);
        });
    }

    /// Begins a section: another orientation, pages counted anew.
    void section(Orientation next) {
        orientation = next;
        number = 1;
        file.setPageSize(size(next));
        fresh();
    }

    private void fresh() {
        writer.setPageEmpty(false);
        file.newPage();
        used = 0;
    }

    private static Rectangle size(Orientation orientation) {
        return new Rectangle(Form.pageWidth(orientation) * Style.MM, Form.pageHeight(orientation) * Style.MM);
    }

    /// Draws what belongs to an element of the structure.
    void tagged(PdfStructureElement element, Runnable drawing) {
        canvas().beginMarkedContentSequence(element);
        drawing.run();
        canvas().endMarkedContentSequence();
    }

    /// Draws what no reader needs to be told.
    void ornament(Runnable drawing) {
        canvas().beginMarkedContentSequence(ORNAMENT);
        drawing.run();
        canvas().endMarkedContentSequence();
    }

    /// Draws a line of text.
    ///
    /// @param from  distance of the column from the left margin
    /// @param width of the column
    /// @param top   distance of the line from the top of the text
    void draw(Line line, float from, float width, float top) {
        var style = line.style();
        var free = width - line.indent() - line.width();
        var start = switch (style.align()) {
            case LEFT, JUSTIFY -> line.indent();
            case CENTRE -> free / 2;
            case RIGHT -> free;
        };
        var gaps = line.words().size() - 1;
        var stretch = style.align() == Style.Align.JUSTIFY && !line.closing() && gaps > 0 ? free / gaps : 0;
        canvas().beginText();
        canvas().setTextMatrix(x(from + start), y(top + style.ascent()));
        words(line, stretch);
        canvas().endText();
    }

    private void words(Line line, float stretch) {
        var size = line.style().size();
        for (int at = 0; at < line.words().size(); at++) {
            for (var piece : line.words().get(at).pieces()) {
                canvas().setFontAndSize(piece.face().font(), size);
                canvas().showText(piece.text());
            }
            if (at < line.words().size() - 1 || !line.closing()) {
                var blank = new PdfTextArray(" ");
                blank.add(-stretch * 1000 / size);
                canvas().showText(blank);
            }
        }
    }

    /// A thin rule from left to right.
    void rule(float from, float width, float top) {
        canvas().setLineWidth(THIN);
        canvas().moveTo(x(from), y(top));
        canvas().lineTo(x(from + width), y(top));
        canvas().stroke();
    }

    /// A thin box.
    void box(float from, float top, float width, float height) {
        canvas().setLineWidth(THIN);
        canvas().rectangle(x(from), y(top + height), width, height);
        canvas().stroke();
    }

    private float x(float fromMargin) {
        return Form.LEFT * Style.MM + fromMargin;
    }

    float y(float fromTop) {
        return (Form.pageHeight(orientation) - Form.TOP) * Style.MM - fromTop;
    }

    private PdfContentByte canvas() {
        return writer.getDirectContent();
    }
}
