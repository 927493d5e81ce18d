package parindex.formats.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfStructureElement;

/// A row of a table, set into lines.
///
/// @param cells from the left
/// @param whole false for a part of a row that breaks over pages, whose cells begin at the top
record SetRow(List<SetCell> cells, boolean whole) {
    private static final float BESIDE = 4;
    private static final float ABOVE = 2;

    /// The lines of a cell, its distance from the left margin and its width.
    record SetCell(List<Line> lines, float from, float width) {}

    /// Room for text in a column of that width.
    static float inner(float width) {
        return width - 2 * BESIDE;
    }

    float height() {
        return 2 * ABOVE
                + (float) cells.stream()
                        .mapToDouble(cell -> Setter.height(cell.lines()))
                        .max()
                        .orElse(0);
    }

    /// How many lines of each cell fit into a height.
    int fitting(float height) {
        return cells.stream()
                .flatMap(cell -> cell.lines().stream())
                .findFirst()
                .map(line -> (int) ((height - 2 * ABOVE) / line.style().leading()))
                .orElse(0);
    }

    SetRow first(int lines) {
        return part(0, lines);
    }

    SetRow after(int lines) {
        return part(lines, Integer.MAX_VALUE);
    }

    private SetRow part(int from, int to) {
        return new SetRow(
                cells.stream()
                        .map(cell -> new SetCell(
                                cell.lines().stream().limit(to).skip(from).toList(), cell.from(), cell.width()))
                        .toList(),
                false);
    }

    /// Draws the row and moves on below it.
    ///
    /// @param elements of its cells; none for a head that is only repeated
    void draw(Pages pages, List<PdfStructureElement> elements) {
        var top = pages.used();
        pages.ornament(() -> cells.forEach(cell -> pages.box(cell.from(), top, cell.width(), height())));
        for (int at = 0; at < cells.size(); at++) {
            var cell = cells.get(at);
            if (elements.isEmpty()) {
                pages.ornament(() -> text(pages, cell, top));
            } else if (!cell.lines().isEmpty()) {
                pages.tagged(elements.get(at), () -> text(pages, cell, top));
            }
        }
        pages.skip(height());
    }

    private void text(Pages pages, SetCell cell, float top) {
        var free = height() - 2 * ABOVE - Setter.height(cell.lines());
        var from = top + ABOVE + (whole ? free / 2 : 0);
        for (var line : cell.lines()) {
            pages.draw(line, cell.from() + BESIDE, inner(cell.width()), from);
            from += line.style().leading();
        }
    }
}
