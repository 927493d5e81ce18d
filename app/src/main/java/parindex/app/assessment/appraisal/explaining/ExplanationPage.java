package parindex.app.assessment.appraisal.explaining;

import java.util.List;
import parindex.app.kit.web.Frame;

/// The lines of a unit that are explained.
///
/// @param frame    around it
/// @param url      of the page
/// @param sheet    address of the sheet
/// @param unit     name of the unit
/// @param sentence how many lines wait for a reply, until when
/// @param lines    the lines
public record ExplanationPage(Frame frame, String url, String sheet, String unit, String sentence, List<Told> lines) {
    public ExplanationPage {
        lines = List.copyOf(lines);
    }

    /// One line.
    ///
    /// @param banner words of the appraiser, or why it was reopened
    /// @param by     who said it, and when
    /// @param answer where the explanation stands
    /// @param reply  what was replied last, or empty
    /// @param closed why nothing can be replied, or empty
    /// @param fault  why the last reply was not kept, or empty
    public record Told(
            String code,
            String title,
            Points points,
            String banner,
            String by,
            String answer,
            String reply,
            String closed,
            String fault,
            String typed,
            String id) {
        /// Whether the unit can reply.
        public boolean isOpen() {
            return closed.isEmpty();
        }
    }

    /// Its figures.
    public record Points(String max, String self, String first) {}
}
