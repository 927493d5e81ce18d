package parindex.app.slip;

import java.util.List;
import parindex.app.kit.web.Frame;
import parindex.app.publication.PublicPage;

/// One slip, or all slips of a unit to be printed.
///
/// @param frame around it
/// @param at    where it is
/// @param slips one, or all
public record SlipPage(Frame frame, At at, List<SlipView> slips) {
    public SlipPage {
        slips = List.copyOf(slips);
    }

    /// Where the slip is.
    ///
    /// @param unit     whose it is
    /// @param sentence under the title
    /// @param up       address of the unit, with its words
    /// @param all      address of all slips, empty on that page
    /// @param previous address of the slip before, or empty
    /// @param next     address of the slip after, or empty
    public record At(String unit, String sentence, Link up, String all, Link previous, Link next) {}

    /// An address and its words.
    public record Link(String url, String said) {
        static final Link NONE = new Link("", "");
    }

    /// A page of a published version.
    ///
    /// @param head what stands above every page of the version
    public record Published(SlipPage page, PublicPage.Head head) {}
}
