package parindex.formats.pdf;

import parindex.formats.paper.Form;

/// How a paragraph is set.
///
/// @param face   its letters
/// @param size   in points
/// @param spread distance of lines as a multiple of single spacing
/// @param align  where its lines stand
/// @param indent of the first line, in points
record Style(Face face, float size, float spread, Align align, float indent) {
    /// Points of a millimetre.
    static final float MM = 72 / 25.4f;

    /// Height of a single line as a multiple of the size of its letters.
    private static final float SINGLE = 1.149f;

    private static final float ASCENT = 0.891f;

    /// Where lines stand between their margins.
    enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFY
    }

    /// Running text.
    static final Style TEXT = new Style(Face.REGULAR, Form.TEXT_SIZE, Form.LINE, Align.JUSTIFY, Form.FIRST_LINE * MM);

    static final Style HEADING = TEXT.in(Face.BOLD);

    /// A line of its own.
    static Style line(Face face, float size, Align align) {
        return new Style(face, size, 1, align, 0);
    }

    Style in(Face other) {
        return new Style(other, size, spread, align, indent);
    }

    /// From one base line to the next.
    float leading() {
        return size * SINGLE * spread;
    }

    /// From the top of a line down to its base line.
    float ascent() {
        return leading() - size * (SINGLE - ASCENT);
    }
}
