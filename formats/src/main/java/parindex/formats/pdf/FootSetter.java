package parindex.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import parindex.core.document.Document;
import parindex.core.document.Run;
import parindex.formats.paper.Form;
import parindex.formats.paper.PaperWording;
import parindex.formats.pdf.Setter.Column;
import parindex.formats.pdf.Style.Align;

/// Sets the lower part of a document, which never breaks: recipients on the left, the signature on the right.
final class FootSetter {
    private static final Style OFFICE = Style.line(Face.BOLD, Form.TEXT_SIZE, Align.CENTRE);
    private static final Style RECIPIENT = Style.line(Face.REGULAR, Form.RECIPIENTS_SIZE, Align.LEFT);
    private static final float ABOVE = 12;
    private static final float SIGNATURE = Form.SIGNATURE * Style.MM;

    private final Pages pages;
    private final Tags tags;
    private final Setter setter;
    private final List<List<Line>> recipients = new ArrayList<>();
    private final List<List<Line>> offices = new ArrayList<>();
    private final List<Line> signer;

    FootSetter(Pages pages, Tags tags, Document document) {
        this.pages = pages;
        this.tags = tags;
        this.setter = new Setter(pages);
        var half = pages.width() / 2;
        recipients.add(Flow.lines(
                List.of(Run.words(PaperWording.RECIPIENTS)),
                Style.line(Face.BOLD_ITALIC, Form.RECIPIENTS_TITLE_SIZE, Align.LEFT),
                half));
        document.recipients().lines().forEach(line -> recipients.add(Flow.lines(line, RECIPIENT, half)));
        document.signature().lines().forEach(line -> offices.add(Flow.lines(line, OFFICE, half)));
        signer = Flow.lines(document.signature().signer(), OFFICE, half);
    }

    float height() {
        var signature = height(offices) + SIGNATURE + Setter.height(signer);
        return ABOVE + (isLong() ? signature : Math.max(height(recipients), signature));
    }

    /// A list of recipients longer than a page stands below the signature and runs on.
    private boolean isLong() {
        return height(recipients) > pages.height() - ABOVE;
    }

    private static float height(List<List<Line>> paragraphs) {
        return (float) paragraphs.stream().mapToDouble(Setter::height).sum();
    }

    void set() {
        var height = height();
        pages.need(height);
        pages.space(ABOVE);
        var half = pages.width() / 2;
        if (!isLong()) {
            stacked(recipients, 0);
        }
        var below = stacked(offices, half);
        setter.column(tags.block("P"), signer, new Column(half, half, below + SIGNATURE));
        pages.skip(height - ABOVE);
        if (isLong()) {
            pages.space(ABOVE);
            recipients.forEach(lines -> setter.paragraph(tags.block("P"), lines));
        }
    }

    private float stacked(List<List<Line>> paragraphs, float from) {
        var top = pages.used();
        for (var lines : paragraphs) {
            top = setter.column(tags.block("P"), lines, new Column(from, pages.width() / 2, top));
        }
        return top;
    }
}
