package parindex.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import parindex.core.document.Block.DashList;
import parindex.core.document.Block.Heading;
import parindex.core.document.Block.Heading.Level;
import parindex.core.document.Block.Paragraph;

/// Blocks in their order, headings numbered as they come: I. · 1. · a)
public final class Outline {
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private final List<Block> blocks = new ArrayList<>();
    private int parts;
    private int sections;
    private int points;

    public void part(List<Run> title) {
        blocks.add(new Heading(Level.PART, ROMAN[parts++] + ".", title));
        sections = 0;
        points = 0;
    }

    public void section(List<Run> title) {
        blocks.add(new Heading(Level.SECTION, ++sections + ".", title));
        points = 0;
    }

    public void point(List<Run> title) {
        blocks.add(new Heading(Level.POINT, letter(points++) + ")", title));
    }

    /// A paragraph with a number of its own, counted like sections.
    public void numbered(List<Run> runs) {
        blocks.add(new Paragraph(++sections + ".", runs));
    }

    public void paragraph(List<Run> runs) {
        blocks.add(Paragraph.of(runs));
    }

    /// A dash list of phrases, each ended by a semicolon and the last by a full stop; nothing when there is none.
    public void list(List<List<Run>> phrases) {
        var last = phrases.size() - 1;
        dashes(IntStream.rangeClosed(0, last)
                .mapToObj(at -> ended(phrases.get(at), at < last ? ";" : "."))
                .toList());
    }

    /// A dash list of whole sentences; nothing when there is none.
    public void sentences(List<List<Run>> sentences) {
        dashes(sentences.stream().map(runs -> ended(runs, ".")).toList());
    }

    private void dashes(List<List<Run>> entries) {
        if (!entries.isEmpty()) {
            blocks.add(new DashList(entries));
        }
    }

    private static List<Run> ended(List<Run> runs, String mark) {
        var ended = new ArrayList<>(runs);
        ended.add(Run.words(mark));
        return ended;
    }

    public void add(Block block) {
        blocks.add(block);
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /// a, b, c, d, đ …; after the last letter aa, ab …
    private static String letter(int index) {
        var last = String.valueOf(LETTERS.charAt(index % LETTERS.length()));
        return index < LETTERS.length() ? last : letter(index / LETTERS.length() - 1) + last;
    }
}
