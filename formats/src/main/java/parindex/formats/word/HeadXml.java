package parindex.formats.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parindex.core.document.Block.Orientation;
import parindex.core.document.Document;
import parindex.core.document.Letterhead;
import parindex.core.document.Run;
import parindex.formats.markup.Markup;
import parindex.formats.paper.Form;
import parindex.formats.paper.PaperWording;

/// The upper part of a document: issuer and national title, number, place and date, type and abstract, addressees.
final class HeadXml {
    private static final float WIDTH = Form.textWidth(Orientation.PORTRAIT);
    private static final float RIGHT = WIDTH - Form.HEAD_LEFT;
    /// Width of a capital letter of average width, in millimetres a point of size.
    private static final float LETTER = 0.24f;

    private final Markup xml;
    private final Paragraphs paragraphs;
    private final Columns columns;

    HeadXml(Markup xml) {
        this.xml = xml;
        this.paragraphs = new Paragraphs(xml);
        this.columns = new Columns(xml, Form.HEAD_LEFT, RIGHT);
    }

    void add(Document document) {
        columns.open();
        columns.row(() -> issuer(document.head()), this::nation);
        columns.row(
                () -> number(document),
                () -> paragraphs.add("PlaceDate", document.head().place()));
        columns.close();
        if (document.type().isNamed()) {
            named(document);
        }
        addressees(document.addressees());
    }

    private void issuer(Letterhead head) {
        head.superior().forEach(line -> paragraphs.add("Superior", line));
        head.issuer().forEach(line -> paragraphs.add("Issuer", line));
        rule(Form.HEAD_LEFT, head.issuer().getLast(), Form.HEAD_SIZE);
    }

    private void nation() {
        paragraphs.add("Nation", List.of(Run.words(Letterhead.NATION)));
        paragraphs.add("Motto", List.of(Run.words(Letterhead.MOTTO)));
        paragraphs.rule(RIGHT, Form.MOTTO);
    }

    private void number(Document document) {
        var number = new ArrayList<Run>();
        number.add(Run.words(PaperWording.NUMBER));
        number.addAll(document.number().runs());
        paragraphs.add("Number", number);
        if (!document.type().isNamed()) {
            paragraphs.add("About", document.subject());
        }
    }

    private void named(Document document) {
        paragraphs.add("TypeName", List.of(Run.words(document.type().title().toUpperCase(Locale.ROOT))));
        paragraphs.add("Subject", document.subject());
        rule(WIDTH, document.subject(), Form.TEXT_SIZE);
    }

    /// A rule of a part of the line above it; a line longer than half the column counts as half.
    private void rule(float column, List<Run> line, int size) {
        var length = Math.min(Run.text(line).length() * LETTER * size, column / 2);
        paragraphs.rule(column, length * Form.SHORT_RULE);
    }

    private void addressees(List<List<Run>> addressees) {
        if (addressees.size() == 1) {
            var line = new ArrayList<Run>();
            line.add(Run.words(PaperWording.ADDRESSED_TO + " "));
            line.addAll(addressees.getFirst());
            paragraphs.add("Addressee", line);
        } else if (!addressees.isEmpty()) {
            paragraphs.add("Addressee", List.of(Run.words(PaperWording.ADDRESSED_TO)));
            for (int i = 0; i < addressees.size(); i++) {
                var line = new ArrayList<Run>();
                line.add(Run.words(PaperWording.DASH));
                line.addAll(addressees.get(i));
                line.add(Run.words(i < addressees.size() - 1 ? ";" : "."));
                paragraphs.add("Addressees", line);
            }
        }
    }
}
