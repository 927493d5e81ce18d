package parindex.app.result;

import java.util.List;
import parindex.app.kit.web.Frame;

/// A leader's page (B-01): the answer in one sentence, then what proves it.
///
/// @param frame      around it
/// @param sentence   the answer
/// @param cards      the four figures of the top row
/// @param areas      what each area achieved
/// @param areaTitle  where most was lost
/// @param losses     the largest losses
/// @param lossTitle  how much was lost in all
/// @param neighbours the unit among those placed around it
/// @param placeTitle how far the next place is
/// @param url        address of the unit's pages
public record OverviewPage(
        Frame frame,
        String sentence,
        List<Card> cards,
        List<Area> areas,
        String areaTitle,
        List<Lost> losses,
        String lossTitle,
        List<Neighbour> neighbours,
        String placeTitle,
        String url) {

    /// A figure of the top row.
    ///
    /// @param title what it is
    /// @param value the figure
    /// @param of    what it is out of, or empty
    /// @param notes what it is compared with, line by line
    /// @param url    where it leads
    /// @param source where the figure comes from, as an address, or empty
    public record Card(String title, String value, String of, List<String> notes, String url, String source) {}

    /// What one area achieved.
    ///
    /// @param code    number of the area
    /// @param title   its name
    /// @param points  "7,50/8,50"
    /// @param percent share as text
    /// @param width   share in percent with a point, for the bar
    public record Area(String code, String title, String points, String percent, String width) {}

    /// One of the largest losses.
    ///
    /// @param code   the item
    /// @param title  what is asked
    /// @param points points lost
    /// @param zero   true when nothing was achieved
    /// @param agency who answers, or that nobody is named
    /// @param named  whether somebody is
    public record Lost(String code, String title, String points, boolean zero, String agency, boolean named) {}

    /// One unit of the neighbourhood.
    ///
    /// @param place place
    /// @param unit  name
    /// @param total total, empty where none was published
    /// @param gap   points to the unit above, or empty
    /// @param own   true for the unit itself
    public record Neighbour(String place, String unit, String total, String gap, boolean own) {}
}
