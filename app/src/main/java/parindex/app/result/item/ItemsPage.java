package parindex.app.result.item;

import java.util.List;
import java.util.Set;
import parindex.app.kit.web.Frame;

/// The table of all items.
///
/// @param frame    around it
/// @param sentence what the table comes to
/// @param filter   what the reader looks for
/// @param rows     every item in order of codes
/// @param total    the sum of all
/// @param shown    rows that match the filter
/// @param url      address of the unit's pages
public record ItemsPage(
        Frame frame, String sentence, ItemFilter filter, List<Row> rows, Figures total, int shown, String url) {

    /// The figures of a row, as printed.
    ///
    /// @param max      maximum
    /// @param achieved points
    /// @param lost     points lost, or empty
    /// @param percent  share, or –
    /// @param width    share in percent with a point, for the bar
    public record Figures(String max, String achieved, String lost, String percent, String width) {}

    /// One item.
    ///
    /// @param code    its code
    /// @param depth   1 for an area, 3 for a component
    /// @param parent  code above, or empty
    /// @param title   what is asked
    /// @param words   code and title without accents, to filter by
    /// @param figures its figures
    /// @param state   how it stands
    /// @param agency  who answers, or empty
    /// @param kinds   what a reader may ask for and it is
    /// @param isLeaf  nothing stands below it
    /// @param hidden  the filter leaves it out
    public record Row(
            String code,
            int depth,
            String parent,
            String title,
            String words,
            Figures figures,
            ItemState state,
            String agency,
            Set<ItemFilter.Only> kinds,
            boolean isLeaf,
            boolean hidden) {
        Row hidden(boolean out) {
            return new Row(code, depth, parent, title, words, figures, state, agency, kinds, isLeaf, out);
        }
    }
}
