package parindex.app.criteria.file;

import java.util.List;
import parindex.app.criteria.SetHead;
import parindex.app.kit.web.Frame;

/// Everything that is wrong with a set or has to be accepted by name, and who is missing (F-03, F-07).
///
/// @param frame      around it
/// @param head       above it
/// @param sentence   how many of what weight
/// @param groups     by weight, then by kind
/// @param unassigned leaves that nobody answers for
/// @param nobody     how many they are and what they are worth, in words
/// @param readable   whether there are items to go to
public record CheckPage(
        Frame frame,
        SetHead head,
        String sentence,
        List<Group> groups,
        List<Leaf> unassigned,
        String nobody,
        boolean readable) {
    /// Faults shown before a group is opened.
    public static final int FIRST = 8;

    /// All faults of one kind.
    ///
    /// @param kind   its stable word
    /// @param weight how much it stands in the way: error, warning, note
    /// @param word   the same as a word
    /// @param title  what the kind means
    /// @param rows   by place
    public record Group(String kind, String weight, String word, String title, List<Row> rows) {
        /// The first few.
        public List<Row> first() {
            return rows.subList(0, Math.min(FIRST, rows.size()));
        }

        /// Those that follow.
        public List<Row> more() {
            return rows.subList(Math.min(FIRST, rows.size()), rows.size());
        }
    }

    /// One fault.
    ///
    /// @param code  the item concerned, or empty
    /// @param place where it stands in the file, or empty
    /// @param said  what is wrong and what to do
    public record Row(String code, String place, String said) {}

    /// A leaf that nobody answers for.
    public record Leaf(String code, String title, String max) {}
}
