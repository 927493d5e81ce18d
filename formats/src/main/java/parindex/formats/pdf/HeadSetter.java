package parindex.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parindex.core.document.Document;
import parindex.core.document.Letterhead;
import parindex.core.document.Run;
import parindex.formats.paper.Form;
import parindex.formats.paper.PaperWording;
import parindex.formats.pdf.Setter.Column;
import parindex.formats.pdf.Style.Align;

/// Sets the upper part of a document: issuer and national title side by side, number and date, type and abstract,
/// addressees.
final class HeadSetter {
    private static final Style HEAD = Style.line(Face.REGULAR, Form.HEAD_SIZE, Align.CENTRE);
    private static final Style TITLE = Style.line(Face.BOLD, Form.TEXT_SIZE, Align.CENTRE);
    private static final Style DATED = Style.line(Face.ITALIC, Form.TEXT_SIZE, Align.CENTRE);
    private static final Style ADDRESSEE = Style.line(Face.REGULAR, Form.TEXT_SIZE, Align.LEFT);
    private static final float LEFT = Form.HEAD_LEFT * Style.MM;
    private static final float BESIDE_TITLE = 10 * Style.MM;
    private static final float ADDRESSEES_FROM = 50 * Style.MM;
    private static final float BELOW_LINE = 3;
    private static final float BETWEEN_BOXES = 8;

    private final Pages pages;
    private final Tags tags;
    private final Setter setter;

    HeadSetter(Pages pages, Tags tags) {
        this.pages = pages;
        this.tags = tags;
        this.setter = new Setter(pages);
    }

    void set(Document document) {
        var right = pages.width() - LEFT;
        var issuer = issuer(document.head());
        var nation = line(Letterhead.NATION, Style.line(Face.BOLD, Form.NATION_SIZE, Align.CENTRE), LEFT, right, 0);
        var motto = line(Letterhead.MOTTO, Style.line(Face.BOLD, Form.MOTTO_SIZE, Align.CENTRE), LEFT, right, nation);
        rule(LEFT, right, Form.MOTTO * Style.MM, motto);
        var second = Math.max(issuer, motto) + BETWEEN_BOXES;
        var number = number(document, second + DATED.ascent() - HEAD.ascent());
        var dated = box(document.head().place(), DATED, new Column(LEFT, right, second));
        pages.skip(Math.max(number, dated) + BETWEEN_BOXES);
        if (document.type().isNamed()) {
            named(document);
        }
        addressees(document.addressees());
    }

    private float issuer(Letterhead head) {
        float top = 0;
        for (var line : head.superior()) {
            top = box(line, HEAD, new Column(0, LEFT, top));
        }
        for (var line : head.issuer()) {
            top = box(line, HEAD.in(Face.BOLD), new Column(0, LEFT, top));
        }
        var last = Flow.lines(head.issuer().getLast(), HEAD.in(Face.BOLD), LEFT).getLast();
        rule(0, LEFT, last.width() * Form.SHORT_RULE, top);
        return top;
    }

    private float number(Document document, float top) {
        var number = new ArrayList<Run>();
        number.add(Run.words(PaperWording.NUMBER));
        number.addAll(document.number().runs());
        var below = box(number, HEAD, new Column(0, LEFT, top));
        return document.type().isNamed()
                ? below
                : box(document.subject(), HEAD, new Column(0, LEFT, below + BELOW_LINE));
    }

    private void named(Document document) {
        var type = document.type().title().toUpperCase(Locale.ROOT);
        pages.space(Form.BETWEEN);
        pages.skip(line(type, TITLE, 0, pages.width(), pages.used()) - pages.used());
        var subject = Flow.balanced(document.subject(), TITLE, pages.width() - 2 * BESIDE_TITLE);
        var below = setter.column(
                tags.block("H1"), subject, new Column(BESIDE_TITLE, pages.width() - 2 * BESIDE_TITLE, pages.used()));
        pages.skip(below - pages.used());
        rule(0, pages.width(), Math.min(subject.getLast().width(), pages.width() / 2) * Form.SHORT_RULE, pages.used());
        pages.skip(BETWEEN_BOXES);
    }

    private void addressees(List<List<Run>> addressees) {
        if (addressees.size() == 1) {
            var line = new ArrayList<Run>();
            line.add(Run.words(PaperWording.ADDRESSED_TO + " "));
            line.addAll(addressees.getFirst());
            paragraph(line, ADDRESSEE, 0);
        } else if (!addressees.isEmpty()) {
            paragraph(List.of(Run.words(PaperWording.ADDRESSED_TO)), ADDRESSEE, 0);
            for (int at = 0; at < addressees.size(); at++) {
                var line = new ArrayList<Run>();
                line.add(Run.words(PaperWording.DASH));
                line.addAll(addressees.get(at));
                line.add(Run.words(at < addressees.size() - 1 ? ";" : "."));
                paragraph(line, ADDRESSEE, ADDRESSEES_FROM);
            }
        }
        pages.skip(addressees.isEmpty() ? 0 : BETWEEN_BOXES);
    }

    /// A line of the addressees: the opening one centred, the entries from where lists of them begin.
    private void paragraph(List<Run> runs, Style style, float from) {
        pages.space(Form.BETWEEN);
        var set = from == 0 ? Style.line(style.face(), style.size(), Align.CENTRE) : style;
        var below = box(runs, set, new Column(from, pages.width() - from, pages.used()));
        pages.skip(below - pages.used());
    }

    private float line(String text, Style style, float from, float width, float top) {
        return box(List.of(Run.words(text)), style, new Column(from, width, top));
    }

    private float box(List<Run> runs, Style style, Column column) {
        return setter.column(tags.block("P"), Flow.lines(runs, style, column.width()), column);
    }

    private void rule(float from, float column, float length, float top) {
        pages.ornament(() -> pages.rule(from + (column - length) / 2, length, top + BELOW_LINE));
    }
}
