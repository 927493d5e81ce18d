package parindex.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import parindex.core.document.Run;
import parindex.formats.pdf.Line.Piece;
import parindex.formats.pdf.Line.Word;

/// Breaks text into lines. A word longer than the line is broken where it must be.
final class Flow {
    private final Style style;
    private final float width;
    private final List<Line> lines = new ArrayList<>();
    private List<Word> open = new ArrayList<>();
    private float filled;
    private float indent;

    private Flow(Style style, float width) {
        this.style = style;
        this.width = width;
        this.indent = style.indent();
    }

    /// The lines of one paragraph; a single empty one when it holds no word.
    static List<Line> lines(List<Run> runs, Style style, float width) {
        var flow = new Flow(style, width);
        words(runs, style).forEach(flow::add);
        flow.close(true);
        return flow.lines;
    }

    /// The same number of lines, as even as they can be: for titles, which stand in the middle.
    static List<Line> balanced(List<Run> runs, Style style, float width) {
        var count = lines(runs, style, width).size();
        float narrow = width / count;
        float wide = width;
        while (wide - narrow > 1) {
            var middle = (narrow + wide) / 2;
            if (lines(runs, style, middle).size() > count) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return lines(runs, style, wide);
    }

    /// Width of a blank.
    static float blank(Style style) {
        return style.face().width(" ", style.size());
    }

    private void add(Word word) {
        if (word.width() > width) {
            broken(word).forEach(this::place);
        } else {
            place(word);
        }
    }

    private void place(Word word) {
        var gap = open.isEmpty() ? 0 : blank(style);
        if (filled + gap + word.width() <= width - indent) {
            open.add(word);
            filled += gap + word.width();
            return;
        }
        if (open.isEmpty()) {
            indent = 0;
        } else {
            close(false);
        }
        open.add(word);
        filled = word.width();
    }

    private void close(boolean closing) {
        lines.add(new Line(List.copyOf(open), filled, indent, closing, style));
        open = new ArrayList<>();
        filled = 0;
        indent = 0;
    }

    /// A word too long for a line as parts that each fill one.
    private List<Word> broken(Word word) {
        var parts = new ArrayList<Word>();
        var pieces = new ArrayList<Piece>();
        float room = width;
        for (var piece : word.pieces()) {
            var text = piece.text();
            int from = 0;
            for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
                var letter = piece.face().width(Character.toString(text.codePointAt(at)), style.size());
                if (letter > room && room < width) {
                    pieces.add(piece(text.substring(from, at), piece.face(), style));
                    finish(parts, pieces);
                    from = at;
                    room = width;
                }
                room -= letter;
            }
            pieces.add(piece(text.substring(from), piece.face(), style));
        }
        finish(parts, pieces);
        return parts;
    }

    private static List<Word> words(List<Run> runs, Style style) {
        var words = new ArrayList<Word>();
        var pieces = new ArrayList<Piece>();
        for (var run : runs) {
            var face = style.face().with(run.emphasis());
            var parts = run.text().split(" ", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    finish(words, pieces);
                }
                if (!parts[i].isEmpty()) {
                    pieces.add(piece(parts[i], face, style));
                }
            }
        }
        finish(words, pieces);
        return words;
    }

    private static Piece piece(String text, Face face, Style style) {
        return new Piece(text, face, face.width(text, style.size()));
    }

    private static void finish(List<Word> words, List<Piece> pieces) {
        if (!pieces.isEmpty()) {
            words.add(new Word(List.copyOf(pieces)));
            pieces.clear();
        }
    }
}
