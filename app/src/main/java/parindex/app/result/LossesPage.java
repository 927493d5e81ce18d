package parindex.app.result;

import java.util.List;
import parindex.app.kit.web.Frame;

/// Where points were lost: by item, by agency, by source, by area.
///
/// @param frame    around it
/// @param sentence what was lost in all
/// @param chart    what the picture shows, as its title
/// @param items    every item that lost points, largest first
/// @param agencies by responsible agency
/// @param sources  by where the figures come from
/// @param areas    by area
/// @param url      address of the unit's pages
public record LossesPage(
        Frame frame,
        String sentence,
        String chart,
        List<Lost> items,
        List<Agency> agencies,
        List<Part> sources,
        List<Part> areas,
        String url) {

    /// One item.
    ///
    /// @param number     its place among the losses
    /// @param code       its code
    /// @param title      what is asked
    /// @param points     points lost, two decimals
    /// @param exact      points lost with a point, all digits
    /// @param cumulated  lost up to here, two decimals
    /// @param share      the same as a share of all, in percent
    /// @param sharePlain the same with a point, for the picture
    /// @param zero       nothing was achieved
    /// @param agency     who answers
    /// @param reason     why, in the words of the report
    public record Lost(
            int number,
            String code,
            String title,
            String points,
            String exact,
            String cumulated,
            String share,
            String sharePlain,
            boolean zero,
            String agency,
            String reason) {}

    /// What one agency answers for.
    ///
    /// @param name   its name, or that nobody is named
    /// @param points lost, all digits
    /// @param share  of all losses, in percent
    /// @param width  the same with a point, for the bar
    /// @param codes  the items, largest first
    public record Agency(String name, String points, String share, String width, List<String> codes) {}

    /// What one source or area lost.
    ///
    /// @param name     what it is
    /// @param achieved "46,25/60"
    /// @param percent  share achieved
    /// @param lost     points lost
    /// @param count    items that lost points
    public record Part(String name, String achieved, String percent, String lost, String count) {}
}
