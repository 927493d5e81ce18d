package parindex.app.assessment;

import java.util.List;
import parindex.app.kit.web.Frame;

/// The rounds that somebody takes part in, each with the sheets that he sees.
///
/// @param sentence what there is
/// @param rounds   newest first
public record RoundsPage(Frame frame, String sentence, List<Line> rounds) {
    public RoundsPage {
        rounds = List.copyOf(rounds);
    }

    /// One round.
    ///
    /// @param stage  where it stands
    /// @param left   time that is left to enter
    /// @param dates  its five dates
    /// @param sheets sheets that the person sees
    /// @param links  addresses for those who run or lead it
    public record Line(String name, String stage, Left left, List<Date> dates, List<Sheet> sheets, Links links) {
        public Line {
            dates = List.copyOf(dates);
            sheets = List.copyOf(sheets);
        }
    }

    /// What not everybody who takes part may open.
    ///
    /// @param admin     for those who run it, empty for all others
    /// @param standings for those who see all units, empty for all others
    public record Links(String admin, String standings) {}

    /// Time that is left.
    ///
    /// @param said     in words, empty for none
    /// @param nearness how it is drawn
    public record Left(String said, String nearness) {}

    /// One date.
    public record Date(String name, String value) {}

    /// One sheet.
    ///
    /// @param state how far it is
    /// @param parts how many of its parts are approved
    public record Sheet(String url, String unit, String state, String parts) {}
}
