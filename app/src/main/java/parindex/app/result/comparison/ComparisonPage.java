package parindex.app.result.comparison;

import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Frame;

/// One unit beside others.
///
/// @param year     assessment year
/// @param kind     whose results these are
/// @param sentence where the unit stands
/// @param gaps     in which areas it stays behind most, or empty
/// @param missing  that areas are not known, or empty
/// @param unit     the unit that asks
/// @param others   the chosen ones
/// @param rows     the total, then area by area
/// @param region   its region, or empty
/// @param units    all units, to choose from
/// @param years    other years of which something is known
/// @param sources  where the figures stand
/// @param csv      address of the same as a file
/// @param standings address of the standings, or empty where there is no such page
public record ComparisonPage(
        Frame frame,
        int year,
        Kind kind,
        String sentence,
        String gaps,
        String missing,
        String unit,
        List<String> others,
        List<Row> rows,
        String region,
        List<Choice> units,
        List<Link> years,
        List<Source> sources,
        String csv,
        String standings) {
    public ComparisonPage {
        others = List.copyOf(others);
        rows = List.copyOf(rows);
        units = List.copyOf(units);
        years = List.copyOf(years);
        sources = List.copyOf(sources);
    }

    /// Whose results are laid side by side.
    ///
    /// @param word   in addresses, empty where it need not be said
    /// @param title  of such a page
    /// @param shown  that these are results of this kind
    /// @param other  the same year of the other kind, where anything is known of it
    public record Kind(String word, String title, String shown, Optional<Link> other) {}

    /// Points at one place.
    ///
    /// @param name   total or area
    /// @param own    own points
    /// @param place  own place among how many
    /// @param mean   of all, with how many figures it is made of where some are not known
    /// @param region of the own region
    /// @param best   the highest
    /// @param who    who has it
    public record Row(
            String name,
            boolean data,
            String own,
            String place,
            String mean,
            String region,
            String best,
            String who,
            List<Beside> others) {
        public Row {
            others = List.copyOf(others);
        }
    }

    /// Points of a chosen unit and how far the own ones are from them.
    ///
    /// @param side class of the cell: own points ahead, behind, or neither
    public record Beside(String points, String gap, String side) {}

    /// A unit to choose.
    public record Choice(String slug, String name, boolean own, boolean chosen) {}

    /// Another year, or another kind.
    public record Link(String text, String url) {}

    /// Where figures stand.
    ///
    /// @param units whose
    public record Source(String title, String url, String units) {}
}
