package parindex.app.work;

import java.util.List;
import parindex.app.kit.web.Frame;

/// What somebody has to do: the first page after signing in.
///
/// @param frame    around it
/// @param sentence how much there is
/// @param digest   what he was reminded of today, empty when he was not
/// @param lines    by date
/// @param rounds   those whose progress he may follow
/// @param nothing  why there is nothing to do and what to do instead
public record WorkPage(
        Frame frame, String sentence, String digest, List<Line> lines, List<Link> rounds, Nothing nothing) {
    /// One thing to do.
    ///
    /// @param text   what
    /// @param about  for which unit, in which round
    /// @param left   how long there is
    /// @param date   the day behind it
    /// @param shape  how pressing, as a shape: `error`, `warning`, `note`; empty without an end
    /// @param url    address
    /// @param button what the button says
    public record Line(String text, String about, String left, String date, String shape, String url, String button) {}

    /// A round to follow.
    public record Link(String name, String url) {}

    /// @param said   why there is nothing
    /// @param url    where to go instead
    /// @param button what the button says
    public record Nothing(String said, String url, String button) {}
}
