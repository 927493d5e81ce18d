package parindex.core.audit;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parindex.core.intake.Place;
import parindex.core.intake.ReportedCard;
import parindex.core.intake.ReportedCard.TextLine;
import parindex.core.intake.TextFigure;
import parindex.core.language.Fold;

/// The running text of a report, paragraph by paragraph, with every figure at the place where it stands, so that a
/// check can ask which words are before and after it. What goes beyond any report, paragraphs of many pages or texts of
/// many books, is left out: it would only cost time.
///
/// @param passages paragraphs in their order
public record Prose(List<Passage> passages) {
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_PARAGRAPH = 8_000;
    private static final int MOST_FIGURES = 300;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*(?:\\s*/\\s*\\d+(?:[.,]\\d+)*)?(?:\\s*%)?");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+(?=[-+\\p{Lu}])(?<!\\bTP\\. )|(?<=;)\\s+");

    public Prose {
        passages = List.copyOf(passages);
    }

    /// A figure of the running text in its place.
    ///
    /// @param start index of its first digit in the passage
    /// @param end   index after its last sign
    public record Mark(TextFigure figure, int start, int end) {}

    /// A stretch of running text.
    ///
    /// @param place   its line
    /// @param text    as printed, white space folded
    /// @param plain   the same without accents and in small letters, letter for letter
    /// @param figures its figures in their order
    public record Passage(Place place, String text, String plain, List<Mark> figures) {
        public Passage {
            figures = List.copyOf(figures);
        }

        /// The stretch from one index to another.
        public Passage slice(int from, int to) {
            var inside = figures.stream()
                    .filter(mark -> mark.start() >= from && mark.end() <= to)
                    .map(mark -> new Mark(mark.figure(), mark.start() - from, mark.end() - from))
                    .toList();
            return new Passage(place, text.substring(from, to), plain.substring(from, to), inside);
        }

        /// The stretches between the places where a pattern matches the printed text.
        public List<Passage> split(Pattern pattern) {
            var parts = new ArrayList<Passage>();
            int from = 0;
            for (var match = pattern.matcher(text); match.find(); from = match.end()) {
                parts.add(slice(from, match.start()));
            }
            parts.add(slice(from, text.length()));
            return List.copyOf(parts);
        }

        /// Its sentences; a semicolon ends one too.
        public List<Passage> sentences() {
            return split(SENTENCE);
        }

        /// The words before a figure, without accents.
        public String before(Mark mark) {
            return plain.substring(0, mark.start());
        }

        /// The words after a figure, without accents.
        public String after(Mark mark) {
            return plain.substring(mark.end());
        }
    }

    static Prose of(ReportedCard card) {
        Map<Place, List<TextFigure>> figures = card.figures().stream().collect(groupingBy(TextFigure::place));
        var passages = new ArrayList<Passage>();
        int length = 0;
        for (var line : card.text()) {
            var passage = passage(line, figures.getOrDefault(line.place(), List.of()));
            length += passage.text().length();
            if (length > LONGEST_TEXT) {
                break;
            }
            passages.add(passage);
        }
        return new Prose(passages);
    }

    /// All sentences of all paragraphs.
    public Stream<Passage> sentences() {
        return passages.stream().flatMap(passage -> passage.sentences().stream());
    }

    public boolean isEmpty() {
        return passages.isEmpty();
    }

    private static Passage passage(TextLine line, List<TextFigure> figures) {
        var text = Fold.blanks(line.text().substring(0, Math.min(line.text().length(), LONGEST_PARAGRAPH)));
        var plain = Fold.plain(text);
        // Letters without a composed form would shift the places; then the text without accents stands for both.
        var same = plain.length() == text.length();
        return new Passage(line.place(), same ? text : plain, plain, marks(same ? text : plain, same, figures));
    }

    private static List<Mark> marks(String text, boolean printed, List<TextFigure> figures) {
        var marks = new ArrayList<Mark>();
        int from = 0;
        for (var figure : figures.subList(0, Math.min(figures.size(), MOST_FIGURES))) {
            var found = mark(text, printed ? figure.text() : Fold.plain(figure.text()), from, figure);
            if (found.isPresent()) {
                marks.add(found.get());
                from = found.get().end();
            }
        }
        return marks;
    }

    // The words of a figure may overlap those of the figure before it; its digits never do.
    private static Optional<Mark> mark(String text, String words, int from, TextFigure figure) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            var number = NUMBER.matcher(text).region(at, at + words.length());
            var last = number.results().reduce((first, second) -> second);
            if (last.isPresent() && last.get().start() >= from) {
                return Optional.of(
                        new Mark(figure, last.get().start(), last.get().end()));
            }
        }
        return Optional.empty();
    }
}
