package parindex.app.criteria.item;

import java.util.List;
import java.util.Optional;

/// The points of a rule against its figure, drawn: every place is a coordinate of the picture.
///
/// @param said   what it shows, for those who do not see it
/// @param axis   what stands along the axis
/// @param lines  pieces of the curve, and stems below single figures
/// @param dots   ends of pieces and single figures
/// @param holes  where no source tells the points
/// @param across ticks along the axis
/// @param up     ticks of the points
/// @param mark   the figure that was tried out
public record SetPicture(
        String said,
        String axis,
        List<Line> lines,
        List<Dot> dots,
        List<Hole> holes,
        List<Tick> across,
        List<Tick> up,
        Optional<Mark> mark) {
    /// @param stem only leads the eye from the axis to a dot
    public record Line(String x1, String y1, String x2, String y2, boolean stem) {}

    /// @param full the figure itself belongs to it
    public record Dot(String x, String y, boolean full) {}

    /// A stretch of the axis.
    public record Hole(String x, String width, String middle) {}

    /// @param anchor where the label is held
    public record Tick(String at, String label, String anchor) {}

    /// A figure that was tried out, with its points.
    public record Mark(String x, String y, String label) {}
}
