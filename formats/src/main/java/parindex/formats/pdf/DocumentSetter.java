package parindex.formats.pdf;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import parindex.core.document.Block;
import parindex.core.document.Block.Heading.Level;
import parindex.core.document.Document;
import parindex.core.document.Run;
import parindex.formats.paper.Form;
import parindex.formats.paper.PaperWording;
import parindex.formats.pdf.Style.Align;

/// Sets a document block by block.
final class DocumentSetter {
    private static final Style TITLE = Style.line(Face.BOLD, Form.TEXT_SIZE, Align.CENTRE);
    /// Lines that follow a heading on its page.
    private static final int AFTER_HEADING = 3;

    private static final float BEFORE_PART = 9;

    private final Pages pages;
    private final Setter setter;
    private final List<PdfOutline> outline = new ArrayList<>();

    DocumentSetter(OutputStream out) {
        pages = new Pages(out);
        setter = new Setter(pages);
    }

    void set(Document document) {
        properties(document);
        pages.file().open();
        date(document.date());
        outline.add(pages.writer().getDirectContent().getRootOutline());
        var tags = new Tags(pages.writer());
        new HeadSetter(pages, tags).set(document);
        var foot = new FootSetter(pages, tags, document);
        for (int at = 0; at < document.body().size(); at++) {
            var last = at == document.body().size() - 1;
            block(tags, document.body().get(at), last ? foot.height() : next(tags, document.body(), at));
        }
        foot.set();
        for (int at = 0; at < document.annex().size(); at++) {
            block(tags, document.annex().get(at), next(tags, document.annex(), at));
        }
        pages.file().close();
    }

    private void properties(Document document) {
        pages.file().addTitle(document.title());
        pages.file().addSubject(document.type().title());
        if (!document.author().isEmpty()) {
            pages.file().addAuthor(document.author());
        }
        pages.writer().getExtraCatalog().put(PdfName.LANG, new PdfString("vi-VN"));
        pages.writer().addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }

    /// The day of issue instead of the moment of writing, nothing while there is none.
    private void date(Optional<LocalDate> date) {
        var info = pages.writer().getInfo();
        info.remove(PdfName.CREATIONDATE);
        date.ifPresent(day ->
                info.put(PdfName.CREATIONDATE, new PdfDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)))));
    }

    /// Room that the block after this one needs at its beginning.
    private float next(Tags tags, List<Block> blocks, int at) {
        if (at + 1 < blocks.size() && blocks.get(at + 1) instanceof Block.Table table) {
            return new TableSetter(pages, tags, table).opening();
        }
        return AFTER_HEADING * Style.TEXT.leading();
    }

    /// @param next room that what follows needs, where it must not be parted from this block
    private void block(Tags tags, Block block, float next) {
        switch (block) {
            case Block.Heading heading -> heading(tags, heading, next);
            case Block.Paragraph paragraph -> paragraph(tags, paragraph, next);
            case Block.DashList list -> list(tags, list);
            case Block.Table table -> {
                pages.space(Form.BETWEEN);
                new TableSetter(pages, tags, table).set();
                pages.space(Form.BETWEEN);
            }
            case Block.AppendixTitle title -> appendix(tags, title);
            case Block.PageBreak pageBreak -> pages.section(pageBreak.orientation());
        }
    }

    private void heading(Tags tags, Block.Heading heading, float next) {
        var level = heading.level().ordinal() + 1;
        var lines = setter.lines(
                numbered(heading.number(), heading.runs()),
                heading.level() == Level.POINT ? Style.TEXT : Style.HEADING);
        pages.space(level == 1 ? BEFORE_PART : Form.BETWEEN);
        pages.need(Setter.height(lines) + Form.BETWEEN + next);
        bookmark(level, heading.number() + " " + Run.text(heading.runs()));
        setter.paragraph(tags.block("H" + (level + 1)), lines);
    }

    private void bookmark(int level, String title) {
        var here = new PdfDestination(PdfDestination.XYZ, 0, pages.y(pages.used()), 0);
        var parent = outline.get(Math.min(level, outline.size()) - 1);
        outline.subList(Math.min(level, outline.size()), outline.size()).clear();
        outline.add(new PdfOutline(parent, here, title, level < 2));
    }

    private void paragraph(Tags tags, Block.Paragraph paragraph, float next) {
        var lines = setter.lines(numbered(paragraph.number(), paragraph.runs()), Style.TEXT);
        pages.space(Form.BETWEEN);
        if (Run.text(paragraph.runs()).endsWith(":")
                || Run.text(paragraph.runs()).endsWith("./.")) {
            pages.need(Setter.height(lines) + Form.BETWEEN + next);
        }
        setter.paragraph(tags.block("P"), lines);
    }

    private void list(Tags tags, Block.DashList list) {
        var element = tags.block("L");
        for (var entry : list.entries()) {
            pages.space(Form.BETWEEN);
            var body = tags.below(tags.below(element, "LI"), "LBody");
            setter.paragraph(body, setter.lines(numbered(PaperWording.DASH.strip(), entry), Style.TEXT));
        }
    }

    private void appendix(Tags tags, Block.AppendixTitle title) {
        bookmark(1, Run.text(title.title()));
        var word = (PaperWording.APPENDIX + " " + title.number()).strip();
        setter.paragraph(tags.block("P"), setter.lines(List.of(Run.words(word)), TITLE));
        setter.paragraph(tags.block("H2"), setter.lines(title.title(), TITLE));
        setter.paragraph(tags.block("P"), setter.lines(title.attached(), TITLE.in(Face.ITALIC)));
    }

    private static List<Run> numbered(String number, List<Run> runs) {
        if (number.isEmpty()) {
            return runs;
        }
        var numbered = new ArrayList<Run>();
        numbered.add(Run.words(number + " "));
        numbered.addAll(runs);
        return numbered;
    }
}
