package parindex.app.intake;

import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Frame;

/// What a report says, before it counts: nothing is written by looking.
///
/// @param frame      around it
/// @param id         number of the upload
/// @param sentence   what was read
/// @param file       name, form and size
/// @param facts      what was found, counted
/// @param findings   what does not add up, by kind
/// @param repairs    what was put right while reading
/// @param difference what it would change, nothing when no result counts yet
/// @param unit       unit as read, empty when the report does not say
/// @param year       year as read, empty when the report does not say
/// @param open       nobody has decided yet
/// @param state      what became of it, in words
public record DryRunPage(
        Frame frame,
        String id,
        String sentence,
        String file,
        List<Fact> facts,
        List<Kind> findings,
        List<Repaired> repairs,
        Optional<Changes> difference,
        String unit,
        String year,
        boolean open,
        String state) {

    /// Something counted.
    public record Fact(String name, String value) {}

    /// Findings of one kind.
    ///
    /// @param severity error, warning or note
    /// @param word     the same as a word
    /// @param title    what the kind means
    /// @param said     the findings
    public record Kind(String severity, String word, String title, List<String> said) {
        private static final int FIRST = 5;

        /// The first few.
        public List<String> first() {
            return said.subList(0, Math.min(FIRST, said.size()));
        }

        /// Those that follow.
        public List<String> more() {
            return said.subList(Math.min(FIRST, said.size()), said.size());
        }
    }

    /// Something put right.
    public record Repaired(String place, String found, String taken, String why) {}

    /// What would change.
    ///
    /// @param counts  added, changed, same, gone, in one sentence
    /// @param changed the changed items
    public record Changes(String counts, List<Changed> changed) {}

    /// One changed item.
    public record Changed(String code, String before, String after) {}
}
