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
        var gap = open.isEmpty() ? 0 : blank(style);
        if (filled + gap + word.width() <= width - indent) {
            open.add(word);
            filled += gap + word.width();
        } else if (open.isEmpty()) {
            broken(word).forEach(this::add);
        } else {
            close(false);
            add(word);
        }
    }

    private void close(boolean closing) {
        lines.add(new Line(List.copyOf(open), filled, indent, closing, style));
        open = new ArrayList<>();
        filled = 0;
        indent = 0;
    }

    /// The word in two parts of which the first fits; a single letter always does.
    private List<Word> broken(Word word) {
        var first = word.pieces().getFirst();
        var letters = first.text().codePointCount(0, first.text().length());
        int fit = 1;
        while (fit < letters && first.face().width(cut(first.text(), fit + 1), style.size()) <= width - indent) {
            fit++;
        }
        var head = cut(first.text(), fit);
        var rest = new ArrayList<>(word.pieces().subList(1, word.pieces().size()));
        if (fit < letters) {
            rest.addFirst(piece(first.text().substring(head.length()), first.face(), style));
        }
        open.add(new Word(List.of(piece(head, first.face(), style))));
        filled = open.getFirst().width();
        close(false);
        return rest.isEmpty() ? List.of() : List.of(new Word(rest));
    }

    private static String cut(String text, int letters) {
        return text.substring(0, text.offsetByCodePoints(0, letters));
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
