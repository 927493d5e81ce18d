package parindex.formats.pdf;

import java.util.List;

/// A line of set text.
///
/// @param words   its words, each of one or more pieces of different faces
/// @param width   natural width in points
/// @param indent  room kept free at its beginning
/// @param closing true for the last line of a paragraph, which is not stretched
/// @param style   the style of its paragraph
record Line(List<Word> words, float width, float indent, boolean closing, Style style) {
    /// Letters without a blank between them.
    record Word(List<Piece> pieces) {
        float width() {
            return (float) pieces.stream().mapToDouble(Piece::width).sum();
        }
    }

    /// Letters of one face.
    record Piece(String text, Face face, float width) {}
}
