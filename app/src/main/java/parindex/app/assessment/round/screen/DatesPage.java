package parindex.app.assessment.round.screen;

import java.util.List;
import parindex.app.kit.web.Frame;

/// Name, year and the five dates of a round in preparation.
///
/// @param name   as it is or as it was typed
/// @param fields the five dates
public record DatesPage(Frame frame, RoundHead head, String name, String year, List<Field> fields) {
    public DatesPage {
        fields = List.copyOf(fields);
    }

    /// One date.
    ///
    /// @param word  name of its field
    /// @param title what it is
    /// @param hint  what a day alone means
    /// @param value as it is or as it was typed
    /// @param fault what is wrong with it, empty for nothing
    public record Field(String word, String title, String hint, String value, String fault) {}
}
