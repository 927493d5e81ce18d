package parindex.formats.word;

import java.util.List;
import parindex.core.document.Run;
import parindex.formats.markup.Markup;

/// Paragraphs of WordprocessingML. A style stands in `styles.xml`; a paragraph adds to it only what is its own.
final class Paragraphs {
    private static final float TWIPS_OF_A_MILLIMETRE = 1440 / 25.4f;
    private final Markup xml;

    Paragraphs(Markup xml) {
        this.xml = xml;
    }

    static String twips(float millimetres) {
        return String.valueOf(Math.round(millimetres * TWIPS_OF_A_MILLIMETRE));
    }

    /// A distance that must not fall short of its millimetres.
    static String twipsAtLeast(float millimetres) {
        return String.valueOf((int) Math.ceil(millimetres * TWIPS_OF_A_MILLIMETRE));
    }

    /// A paragraph of one style.
    void add(String style, List<Run> runs) {
        add(style, "", runs);
    }

    /// @param own markup after the style: alignment, spacing, sections
    void add(String style, String own, List<Run> runs) {
        open(style, own);
        runs(runs);
        xml.close("w:p");
    }

    void open(String style, String own) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).raw(own).close("w:pPr");
    }

    void runs(List<Run> runs) {
        runs.forEach(this::run);
    }

    /// A rule centred in a column.
    void rule(float column, float length) {
        var indent = twips((column - length) / 2);
        add(
                "Rule",
                new Markup().empty("w:ind", "w:left", indent, "w:right", indent).toString(),
                List.of());
    }

    private void run(Run run) {
        xml.open("w:r");
        switch (run.emphasis()) {
            case BOLD -> xml.raw("<w:rPr><w:b/><w:bCs/></w:rPr>");
            case ITALIC -> xml.raw("<w:rPr><w:i/><w:iCs/></w:rPr>");
            case NONE -> {}
        }
        xml.element("w:t", run.text(), "xml:space", "preserve").close("w:r");
    }
}
