package parindex.formats.word;

import java.util.List;
import parindex.core.document.Block.Orientation;
import parindex.core.document.Document;
import parindex.core.document.Run;
import parindex.formats.markup.Markup;
import parindex.formats.paper.Form;
import parindex.formats.paper.PaperWording;

/// The lower part of a document: recipients on the left, the signature on the right.
final class FootXml {
    private static final float HALF = Form.textWidth(Orientation.PORTRAIT) / 2f;
    private final Markup xml;
    private final Paragraphs paragraphs;

    FootXml(Markup xml) {
        this.xml = xml;
        this.paragraphs = new Paragraphs(xml);
    }

    void add(Document document) {
        paragraphs.add("AfterTable", "<w:keepNext/><w:spacing w:line=\"240\" w:lineRule=\"exact\"/>", List.of());
        var columns = new Columns(xml, HALF, HALF);
        columns.open();
        columns.row(() -> recipients(document), () -> signature(document));
        columns.close();
        if (document.annex().isEmpty()) {
            paragraphs.add("AfterTable", List.of());
        }
    }

    private void recipients(Document document) {
        paragraphs.add("RecipientsTitle", List.of(Run.words(PaperWording.RECIPIENTS)));
        document.recipients().lines().forEach(line -> paragraphs.add("Recipients", line));
    }

    private void signature(Document document) {
        document.signature().lines().forEach(line -> paragraphs.add("Office", line));
        var room = new Markup()
                .empty("w:spacing", "w:before", Paragraphs.twips(Form.SIGNATURE))
                .toString();
        paragraphs.add("Signer", room, document.signature().signer());
    }
}
