package parindex.app.criteria.item;

import java.util.List;
import java.util.Optional;

/// The form to try a rule out, and what came of it.
///
/// @param fields  one for each input
/// @param quick   figures worth trying, at the limits of the rule
/// @param outcome what the rule gives, nothing as long as nothing was typed or a figure has to be asked about
public record SetTrialPage(List<Field> fields, List<Reading> quick, Optional<Outcome> outcome) {
    /// One input.
    ///
    /// @param name    of the field
    /// @param label   what it counts
    /// @param unit    what it is counted in, or empty
    /// @param range   figures that make sense, or empty
    /// @param value   as typed
    /// @param choices the answers to choose from, none where a number is typed
    /// @param asked   both readings of what was typed, none where it is clear
    /// @param fault   why what was typed is no figure, or empty
    public record Field(
            String name,
            String label,
            String unit,
            String range,
            String value,
            List<Choice> choices,
            List<Reading> asked,
            String fault) {}

    /// An answer to choose.
    public record Choice(String value, String label, boolean chosen) {}

    /// A figure and the address that tries it: what a figure of two meanings may mean, or one worth trying.
    public record Reading(String figure, String url) {}

    /// What a rule gives.
    ///
    /// @param sentence the points, or that there are none yet
    /// @param shape    the shape it is drawn with
    /// @param reasons  why, sentence by sentence
    /// @param settled  how the exact points become those that count, or empty
    /// @param reach    what is missing to more points
    public record Outcome(String sentence, String shape, List<String> reasons, String settled, List<String> reach) {}
}
