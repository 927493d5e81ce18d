package parindex.app.assessment.round.screen;

import java.util.List;
import parindex.app.kit.web.Frame;

/// What stands in the way of opening a round, what has to be accepted by name, and what will be frozen.
///
/// @param sentence whether it can be opened
/// @param errors   what stops
/// @param warnings what has to be accepted by name
/// @param facts    what will be frozen
public record OpeningPage(
        Frame frame, RoundHead head, String sentence, List<Kind> errors, List<Kind> warnings, List<Fact> facts) {
    public OpeningPage {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        facts = List.copyOf(facts);
    }

    /// Faults of one kind.
    ///
    /// @param word  stable word, sent when it is accepted
    /// @param title what the kind means
    /// @param url   where it can be mended
    public record Kind(String word, String title, String url, List<String> lines) {
        private static final int FIRST = 5;

        public Kind {
            lines = List.copyOf(lines);
        }

        /// The first few.
        public List<String> first() {
            return lines.subList(0, Math.min(FIRST, lines.size()));
        }

        /// Those that follow.
        public List<String> more() {
            return lines.subList(Math.min(FIRST, lines.size()), lines.size());
        }
    }

    /// Something that will be frozen.
    public record Fact(String name, String value) {}
}
