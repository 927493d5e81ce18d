package parindex.core.document;

import java.util.List;
import java.util.stream.Collectors;
import parindex.core.language.Fold;

/// A piece of a sentence: plain words, text bound to data, or a place to fill in by hand.
public sealed interface Run {
    /// What is printed.
    String text();

    Emphasis emphasis();

    /// How a piece stands out from its paragraph.
    enum Emphasis {
        NONE,
        BOLD,
        ITALIC
    }

    /// Words that hold for every unit and year; a digit here is a fault that [UnboundNumbers] finds.
    record Words(String text, Emphasis emphasis) implements Run {}

    /// A figure, name or date that comes from data.
    ///
    /// @param text    as printed
    /// @param binding where it comes from: `total`, `area.7.achieved`
    record Bound(String text, String binding, Emphasis emphasis) implements Run {}

    /// Something only a person knows and nobody has said: printed as dots to write on, never invented.
    ///
    /// @param field what belongs there, named like a binding: `issue.number`
    record Blank(String field, Emphasis emphasis) implements Run {
        private static final String DOTS = "…………";
        private static final String FEW_DOTS = "……";

        @Override
        public String text() {
            return field.matches(".*\\.(day|month|year)") ? FEW_DOTS : DOTS;
        }
    }

    static Run words(String text) {
        return new Words(text, Emphasis.NONE);
    }

    /// The text bound to its source, or a place to fill in when it is empty.
    static Run bound(String text, String binding) {
        var printable = Fold.printable(text);
        return printable.isEmpty() ? new Blank(binding, Emphasis.NONE) : new Bound(printable, binding, Emphasis.NONE);
    }

    /// The same piece in bold.
    default Run bold() {
        return switch (this) {
            case Words words -> new Words(words.text(), Emphasis.BOLD);
            case Bound bound -> new Bound(bound.text(), bound.binding(), Emphasis.BOLD);
            case Blank blank -> new Blank(blank.field(), Emphasis.BOLD);
        };
    }

    /// All pieces as one text.
    static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
