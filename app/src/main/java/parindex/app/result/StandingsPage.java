package parindex.app.result;

import java.util.List;
import parindex.app.kit.web.Frame;

/// All units of a year by place, by band and by region.
///
/// @param frame    around it
/// @param sentence how they spread
/// @param rows     the units that match what the reader asked for
/// @param bands    all bands
/// @param regions  all regions
/// @param band     band asked for, or empty
/// @param region   region asked for, or empty
/// @param tiles    the units as a grid, empty where they are not on it
/// @param map      what the grid shows, as a sentence
/// @param url      address of the page
/// @param compare  address of the comparison, empty where the result is invented
public record StandingsPage(
        Frame frame,
        String sentence,
        List<Row> rows,
        List<Group> bands,
        List<Group> regions,
        String band,
        String region,
        List<Square> tiles,
        String map,
        String url,
        String compare) {

    /// One unit.
    ///
    /// @param slug   the unit as a part of an address
    /// @param place  its place, or –
    /// @param tied   shares it
    /// @param unit   name
    /// @param total  total, empty where none was published
    /// @param band   its band, or empty
    /// @param region its region, or empty
    /// @param own    a unit whose result is here
    /// @param url    address of its result, or empty
    public record Row(
            String slug,
            String place,
            boolean tied,
            String unit,
            String total,
            String band,
            String region,
            boolean own,
            String url) {}

    /// A band or a region.
    ///
    /// @param name  its name
    /// @param count units in it
    /// @param mean  mean of their totals, empty where it is not known for all
    public record Group(String name, int count, String mean) {}

    /// One square of the grid.
    ///
    /// @param x       left edge
    /// @param y       upper edge
    /// @param label   short name
    /// @param place   place as text, or –
    /// @param band    its band, or empty
    /// @param own     a unit whose result is here
    /// @param islands archipelago beside it, or empty
    public record Square(int x, int y, String label, String place, String band, boolean own, String islands) {}
}
