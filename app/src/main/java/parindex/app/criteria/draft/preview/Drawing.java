package parindex.app.criteria.draft.preview;

import java.util.List;

/// A rule as a picture, in the units of its own frame; a template turns it into SVG. What it shows is also said by the
/// sentence of the rule and by the table of tried figures.
public sealed interface Drawing {
    int WIDTH = 520;
    int HEIGHT = 196;
    int LEFT = 52;
    int RIGHT = 26;
    int TOP = 14;
    int BOTTOM = 36;

    /// Width of what is drawn.
    static int across() {
        return WIDTH - LEFT - RIGHT;
    }

    /// Height of what is drawn.
    static int up() {
        return HEIGHT - TOP - BOTTOM;
    }

    /// Points over a figure that may be anything between two ends.
    ///
    /// @param lines what is earned
    /// @param dots  what is earned exactly at a limit, and where a line ends without reaching it
    /// @param gaps  figures of which nobody tells what they earn
    record Graph(List<Line> lines, List<Dot> dots, List<Gap> gaps, List<Tick> across, List<Tick> up)
            implements Drawing {
        public Graph {
            lines = List.copyOf(lines);
            dots = List.copyOf(dots);
            gaps = List.copyOf(gaps);
            across = List.copyOf(across);
            up = List.copyOf(up);
        }
    }

    /// Points over whole numbers, or over words.
    record Columns(List<Column> columns, List<Tick> up) implements Drawing {
        public Columns {
            columns = List.copyOf(columns);
            up = List.copyOf(up);
        }
    }

    /// A straight piece.
    record Line(String x1, String y1, String x2, String y2) {}

    /// A limit.
    ///
    /// @param reached the figure itself earns this
    record Dot(String x, String y, boolean reached) {}

    /// A stretch without points.
    record Gap(String x, String width) {}

    /// A mark on an axis.
    record Tick(String at, String label) {}

    /// A column.
    ///
    /// @param told whether anybody tells what it earns
    record Column(String x, String y, String width, String height, String middle, String label, boolean told) {}
}
