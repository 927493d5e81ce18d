package parindex.formats.word;

import parindex.formats.markup.Markup;

/// Two columns side by side without lines: head and foot of a document. A row never breaks over pages.
final class Columns {
    private final Markup xml;
    private final String left;
    private final String right;

    Columns(Markup xml, float left, float right) {
        this.xml = xml;
        this.left = Paragraphs.twips(left);
        this.right = Paragraphs.twips(right);
    }

    void open() {
        xml.open("w:tbl")
                .open("w:tblPr")
                .empty("w:tblW", "w:w", "0", "w:type", "auto")
                .empty("w:tblLayout", "w:type", "fixed")
                .raw(
                        "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>")
                .close("w:tblPr")
                .open("w:tblGrid")
                .empty("w:gridCol", "w:w", left)
                .empty("w:gridCol", "w:w", right)
                .close("w:tblGrid");
    }

    void row(Runnable leftCell, Runnable rightCell) {
        xml.open("w:tr").raw("<w:trPr><w:cantSplit/></w:trPr>");
        cell(left, leftCell);
        cell(right, rightCell);
        xml.close("w:tr");
    }

    void close() {
        xml.close("w:tbl");
    }

    private void cell(String width, Runnable content) {
        xml.open("w:tc")
                .open("w:tcPr")
                .empty("w:tcW", "w:w", width, "w:type", "dxa")
                .close("w:tcPr");
        content.run();
        xml.close("w:tc");
    }
}
