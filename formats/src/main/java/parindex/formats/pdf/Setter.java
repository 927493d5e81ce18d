package parindex.formats.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfStructureElement;
import parindex.core.document.Run;

/// Sets paragraphs onto pages; a paragraph that breaks over two pages leaves at least two lines on each.
final class Setter {
    private static final int LINES_TOGETHER = 2;
    private final Pages pages;

    Setter(Pages pages) {
        this.pages = pages;
    }

    List<Line> lines(List<Run> runs, Style style) {
        return Flow.lines(runs, style, pages.width());
    }

    static float height(List<Line> lines) {
        return (float)
                lines.stream().mapToDouble(line -> line.style().leading()).sum();
    }

    /// A paragraph over the whole width.
    void paragraph(PdfStructureElement element, List<Line> lines) {
        var rest = lines;
        while (!rest.isEmpty()) {
            int fit = fitting(rest);
            if (fit == 0) {
                pages.turn();
                fit = Math.max(1, fitting(rest));
            }
            var now = rest.subList(0, fit);
            pages.tagged(element, () -> now.forEach(this::next));
            rest = rest.subList(fit, rest.size());
            if (!rest.isEmpty()) {
                pages.turn();
            }
        }
    }

    /// How many lines to set on this page.
    private int fitting(List<Line> lines) {
        int fit = Math.min(
                lines.size(), (int) (pages.left() / lines.getFirst().style().leading()));
        if (fit == lines.size()) {
            return fit;
        }
        var kept = Math.min(fit, lines.size() - LINES_TOGETHER);
        return kept >= LINES_TOGETHER ? kept : pages.isEmpty() ? fit : 0;
    }

    private void next(Line line) {
        pages.draw(line, 0, pages.width(), pages.used());
        pages.skip(line.style().leading());
    }

    /// Lines of one style, one below the other, in a column; returns the distance of their lower edge from the top of
    /// the text.
    float column(PdfStructureElement element, List<Line> lines, Column column) {
        pages.tagged(element, () -> {
            for (int at = 0; at < lines.size(); at++) {
                var line = lines.get(at);
                pages.draw(
                        line,
                        column.from(),
                        column.width(),
                        column.top() + at * line.style().leading());
            }
        });
        return column.top() + height(lines);
    }

    /// A place beside others.
    ///
    /// @param from  distance from the left margin
    /// @param width its width
    /// @param top   distance from the top of the text
    record Column(float from, float width, float top) {}
}
