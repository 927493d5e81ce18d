package parindex.app.assessment.entry.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.app.assessment.entry.CellView;
import parindex.app.kit.web.Frame;

/// One leaf by itself: the form on a phone and without a script, and what stands beside the row in the panel.
///
/// @param frame    around it
/// @param url      of the sheet
/// @param unit     whose sheet
/// @param item     what is asked
/// @param guidance help beside the field
/// @param cell     what is entered; nothing for a leaf that is not
/// @param said     what just happened, or why nothing can be changed
/// @param remarks  what people remarked
/// @param pager    the neighbours
public record ItemPage(
        Frame frame,
        String url,
        String unit,
        Asked item,
        Help guidance,
        Optional<CellView> cell,
        Said said,
        List<Remark> remarks,
        Pager pager) {
    public ItemPage {
        remarks = List.copyOf(remarks);
    }

    /// What is asked.
    ///
    /// @param brought what stands instead of fields, or empty
    public record Asked(String code, String title, String max, String rule, String brought) {}

    /// Help: what is asked, an example, documents wanted, the clause, questions already answered (F-10).
    public record Help(
            boolean open,
            String asked,
            String example,
            List<String> documents,
            List<String> law,
            List<Question> questions) {
        public Help {
            documents = List.copyOf(documents);
            law = List.copyOf(law);
            questions = List.copyOf(questions);
        }

        public boolean isEmpty() {
            return asked.isEmpty() && example.isEmpty() && questions.isEmpty() && law.isEmpty();
        }
    }

    /// A question that was answered before.
    public record Question(String question, String answer) {}

    /// What just happened.
    ///
    /// @param kept   when it was saved, or empty
    /// @param fault  why it was not, or empty
    /// @param fields faults by field
    /// @param typed  what was typed and not saved, by field
    public record Said(String kept, String fault, Map<String, String> fields, Map<String, String> typed) {
        static final Said NOTHING = new Said("", "", Map.of(), Map.of());

        /// The fault of a field, or empty.
        public String of(String field) {
            return fields.getOrDefault(field, "");
        }
    }

    /// A remark.
    public record Remark(String person, String time, String text) {}

    /// The leaves before and after, or empty.
    public record Pager(String previous, String next, String place) {}

    /// What stands in a field: what was typed and not saved, otherwise what is kept.
    public String value(CellView.Field field) {
        return said.typed().getOrDefault(field.control().name(), field.value());
    }

    /// Address of the item.
    public String here() {
        return url + "/items/" + item.code();
    }
}
