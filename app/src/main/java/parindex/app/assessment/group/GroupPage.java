package parindex.app.assessment.group;

import java.util.List;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;

/// Groups of the units of a round as columns with boxes, and the gap.
///
/// @param saw      mark of what is shown
/// @param done     what just happened, or empty
/// @param fault    why nothing was kept, or empty
/// @param register what the register knows of groups
/// @param gap      in percentage points
/// @param columns  the groups, and some empty ones
/// @param rows     the units
public record GroupPage(
        Frame frame,
        RoundHead head,
        String saw,
        String done,
        String fault,
        Register register,
        String gap,
        List<Column> columns,
        List<Row> rows) {
    public GroupPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// What the register knows of groups.
    ///
    /// @param said what it has, or that it has none
    /// @param url  where they are filled in, empty where there are none
    public record Register(String said, String url) {}

    /// A group.
    ///
    /// @param index counts them
    public record Column(int index, String name) {}

    /// A unit.
    public record Row(String slug, String name, List<Box> boxes) {
        public Row {
            boxes = List.copyOf(boxes);
        }
    }

    /// Whether it stands in a group.
    ///
    /// @param said the same in words
    public record Box(String field, String said, boolean checked) {}
}
