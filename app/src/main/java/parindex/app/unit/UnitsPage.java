package parindex.app.unit;

import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Frame;

/// The register of units at one place of the tree.
///
/// @param frame   around it
/// @param heading what the page shows, as a sentence
/// @param refusal why the last deed was not done, or empty
/// @param path    the units above, the topmost first
/// @param at      the unit itself, nothing at the top
/// @param search  what was looked for, or empty
/// @param lines   the units right below, or those that were found
/// @param more    how many more were found than are shown
/// @param form    what may be added here, nothing for readers
public record UnitsPage(
        Frame frame,
        String heading,
        String refusal,
        List<Link> path,
        Optional<At> at,
        String search,
        List<Line> lines,
        int more,
        Optional<Form> form) {

    public record Link(String name, String url) {}

    /// A unit in the list.
    ///
    /// @param placed  units above it, where found units of all places stand together
    /// @param days    since when and until when
    /// @param below   how many stand right below
    public record Line(
            String name, String url, String placed, String kind, String code, String days, int below, boolean ended) {}

    /// The unit that the page is about.
    ///
    /// @param slug      its address
    /// @param version   for the form that changes it
    /// @param editable  whether this person may
    /// @param followed  what it followed and what followed it, as sentences
    /// @param people    address of the list of its people
    public record At(
            String slug,
            String name,
            String kind,
            String code,
            String days,
            boolean ended,
            boolean invented,
            int version,
            boolean editable,
            List<String> followed,
            String people) {}

    /// What may be added here.
    ///
    /// @param parent  address of the unit above, empty for the top
    /// @param kinds   that fit here
    /// @param ready   names of ready lists that fit here
    public record Form(String parent, List<Option> kinds, List<Option> ready) {}

    public record Option(String value, String text) {}
}
