package parindex.formats.word;

import java.util.ArrayList;
import java.util.List;
import parindex.core.document.Block;
import parindex.core.document.Block.Orientation;
import parindex.core.document.Document;
import parindex.core.document.Run;
import parindex.formats.markup.Markup;
import parindex.formats.paper.Form;
import parindex.formats.paper.PaperWording;

/// The main part of a Word file: head, blocks, signature, annex, each section with its page.
final class BodyXml {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private final Markup xml = new Markup();
    private final Paragraphs paragraphs = new Paragraphs(xml);
    private Orientation orientation = Orientation.PORTRAIT;
    private boolean first = true;

    byte[] of(Document document) {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .open("w:document", "xmlns:w", NAMESPACE, "xmlns:r", RELATIONS)
                .open("w:body");
        new HeadXml(xml).add(document);
        for (int i = 0; i < document.body().size(); i++) {
            block(document.body().get(i), i == document.body().size() - 1);
        }
        new FootXml(xml).add(document);
        document.annex().forEach(block -> block(block, false));
        section();
        return xml.close("w:body").close("w:document").bytes();
    }

    /// @param last true for the block that must not part from the signature
    private void block(Block block, boolean last) {
        switch (block) {
            case Block.Heading heading ->
                paragraphs.add("Heading" + (heading.level().ordinal() + 1), numbered(heading.number(), heading.runs()));
            case Block.Paragraph paragraph ->
                paragraphs.add("Text", keep(paragraph, last), numbered(paragraph.number(), paragraph.runs()));
            case Block.DashList list ->
                list.entries().forEach(entry -> paragraphs.add("Dash", numbered(PaperWording.DASH.strip(), entry)));
            case Block.Table table -> {
                paragraphs.add("AfterTable", "<w:keepNext/>", List.of());
                new TableXml(xml, Form.textWidth(orientation)).add(table);
                paragraphs.add("AfterTable", List.of());
            }
            case Block.AppendixTitle title -> appendix(title);
            case Block.PageBreak pages -> {
                sectionBreak();
                orientation = pages.orientation();
                first = false;
            }
        }
    }

    /// What announces a list or a table stays with it, the last paragraph with the signature.
    private static String keep(Block.Paragraph paragraph, boolean last) {
        return last || Run.text(paragraph.runs()).endsWith(":") ? "<w:keepNext/><w:keepLines/>" : "";
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

    private void appendix(Block.AppendixTitle title) {
        paragraphs.add("AppendixWord", List.of(Run.words((PaperWording.APPENDIX + " " + title.number()).strip())));
        paragraphs.add("AppendixTitle", title.title());
        paragraphs.add("AppendixNote", title.attached());
    }

    private void sectionBreak() {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "AfterTable");
        section();
        xml.close("w:pPr").close("w:p");
    }

    /// Page size, margins and numbering of the section that ends here. The first page of each shows no number.
    private void section() {
        var width = Paragraphs.twips(Form.pageWidth(orientation));
        var height = Paragraphs.twips(Form.pageHeight(orientation));
        xml.open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", "header");
        xml.empty("w:type", "w:val", "nextPage");
        if (orientation == Orientation.LANDSCAPE) {
            xml.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", width, "w:h", height);
        }
        xml.empty(
                "w:pgMar",
                "w:top",
                Paragraphs.twipsAtLeast(Form.TOP),
                "w:right",
                Paragraphs.twipsAtLeast(Form.RIGHT),
                "w:bottom",
                Paragraphs.twipsAtLeast(Form.BOTTOM),
                "w:left",
                Paragraphs.twipsAtLeast(Form.LEFT),
                "w:header",
                Paragraphs.twips(Form.PAGE_NUMBER_FROM_TOP),
                "w:footer",
                Paragraphs.twips(Form.PAGE_NUMBER_FROM_TOP),
                "w:gutter",
                "0");
        if (!first) {
            xml.empty("w:pgNumType", "w:start", "1");
        }
        xml.empty("w:titlePg").close("w:sectPr");
    }
}
