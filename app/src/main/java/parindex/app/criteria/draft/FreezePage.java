package parindex.app.criteria.draft;

import java.util.List;
import parindex.app.kit.web.Frame;

/// What stands in the way of freezing a set, what has to be accepted by name, and what will be frozen.
///
/// @param frame    around it
/// @param sentence whether it can be frozen
/// @param refusal  why it was not frozen just now, empty at first
/// @param facts    what will be frozen
public record FreezePage(
        Frame frame,
        String sentence,
        String name,
        String url,
        int version,
        String refusal,
        List<Kind> errors,
        List<Kind> warnings,
        List<Kind> notes,
        List<Fact> facts) {
    public FreezePage {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        notes = List.copyOf(notes);
        facts = List.copyOf(facts);
    }

    /// Faults of one kind.
    ///
    /// @param word  stable word, sent when it is accepted
    /// @param title what the kind means
    public record Kind(String word, String title, List<Line> lines) {
        private static final int FIRST = 5;

        public Kind {
            lines = List.copyOf(lines);
        }

        /// The first few.
        public List<Line> first() {
            return lines.subList(0, Math.min(FIRST, lines.size()));
        }

        /// Those that follow.
        public List<Line> more() {
            return lines.subList(Math.min(FIRST, lines.size()), lines.size());
        }
    }

    /// One fault.
    ///
    /// @param url where it can be mended, empty for none
    public record Line(String said, String url) {}

    /// Something that will be frozen.
    public record Fact(String name, String value) {}
}
