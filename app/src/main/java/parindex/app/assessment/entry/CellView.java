package parindex.app.assessment.entry;

import java.util.List;
import java.util.Optional;

/// One cell as screens and programs are shown it.
///
/// @param code        of the leaf
/// @param version     counts what was kept; zero where nothing was
/// @param shape       how the cell stands: plain, saved, faulty or locked; waiting is known to the browser alone
/// @param form        given, empty or not applicable
/// @param fields      what is typed there
/// @param explanation the explanation
/// @param points      the points, or why there are none yet
/// @param reason      how the points came about
/// @param target      points aimed at and what is missing, in words, or empty (F-09)
/// @param lines       what somebody has to look at
/// @param facts       documents, remarks, who changed it
/// @param closed      why it cannot be changed, nothing where it can
public record CellView(
        String code,
        int version,
        Shape shape,
        String form,
        List<Field> fields,
        String explanation,
        Score points,
        String reason,
        String target,
        List<Line> lines,
        CellFacts facts,
        Optional<SheetGate.Closed> closed) {
    public CellView {
        fields = List.copyOf(fields);
        lines = List.copyOf(lines);
    }

    /// How a cell stands.
    public enum Shape {
        PLAIN,
        SAVED,
        FAULTY,
        LOCKED;

        /// Name of the style.
        public String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// A field with what stands in it.
    ///
    /// @param value as it is typed
    /// @param said  the same in words
    /// @param last  what stood there in the last round, or empty
    public record Field(Control control, String value, String said, String last) {}

    /// The points of a leaf.
    ///
    /// @param value decimal with a point, or empty
    /// @param shown as printed, or why there are none yet
    /// @param known whether there are points
    public record Score(String value, String shown, boolean known) {}

    /// Something to look at.
    ///
    /// @param severity error, warning or note
    public record Line(String severity, String kind, String said) {}

    /// The gravest severity of its lines, or empty.
    public String gravest() {
        return lines.isEmpty() ? "" : lines.getFirst().severity();
    }
}
