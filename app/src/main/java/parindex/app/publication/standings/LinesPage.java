package parindex.app.publication.standings;

import java.util.List;
import parindex.app.kit.web.Frame;

/// The lines behind a cell of the matrix.
///
/// @param unit  whose
/// @param title of the area, or that it is all of them
/// @param back  the matrix as it was left
/// @param areas to look at instead
public record LinesPage(
        Frame frame,
        StandingsHead head,
        String unit,
        String title,
        String sentence,
        String back,
        List<Area> areas,
        List<Line> lines) {
    public LinesPage {
        areas = List.copyOf(areas);
        lines = List.copyOf(lines);
    }

    /// An area to look at.
    ///
    /// @param code empty for all
    public record Area(String url, String code, String title, boolean current) {}

    /// A line.
    ///
    /// @param url    the line itself, or its slip
    /// @param evidence where its documents are, empty where the slip names them
    /// @param points achieved
    /// @param state  `full`, `part`, `none` or `unknown`
    /// @param from   where the points come from
    /// @param proofs how many documents prove it
    public record Line(
            String url,
            String evidence,
            String code,
            String title,
            String max,
            String points,
            String state,
            String from,
            String proofs) {}
}
