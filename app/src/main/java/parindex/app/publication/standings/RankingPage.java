package parindex.app.publication.standings;

import java.util.List;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Pager;

/// Units in their order.
///
/// @param sentence how many are ranked, by what
/// @param csv      address of the whole list as a file
/// @param banded   whether the list has bands
/// @param rows     of this page
/// @param open     units without a place, and why
/// @param groups   averages and bands
public record RankingPage(
        Frame frame,
        StandingsHead head,
        String sentence,
        ChoicePage choice,
        String csv,
        boolean banded,
        List<Row> rows,
        Unplaced open,
        Groups groups,
        Pager pager) {
    public RankingPage {
        rows = List.copyOf(rows);
    }

    /// A ranked unit.
    ///
    /// @param place  in words where it is shared
    /// @param url    its lines
    /// @param points exact
    /// @param max    what it can reach
    /// @param bar    share in percent for the drawing
    /// @param mark   what its place rests on where its maximum was brought down, empty otherwise
    public record Row(
            String place, String unit, String url, String points, String max, Share share, String band, String mark) {}

    /// A share as it is printed and as it is drawn.
    public record Share(String said, String bar) {}

    /// What stands beside the list.
    ///
    /// @param averages of all, of regions and of groups
    /// @param mixed    whether some units count in shares only
    /// @param bands    how many units in each
    public record Groups(List<Average> averages, boolean mixed, List<Band> bands) {
        public Groups {
            averages = List.copyOf(averages);
            bands = List.copyOf(bands);
        }
    }

    /// An average.
    ///
    /// @param data whether its name is one of the register
    public record Average(String name, boolean data, String units, String points, String equal, String share) {}

    /// A band.
    public record Band(String name, String units) {}
}
