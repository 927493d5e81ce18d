package parindex.app.criteria;

import java.util.List;
import java.util.Optional;
import parindex.app.criteria.SetHead.Chip;
import parindex.app.kit.web.Frame;

/// Every criteria set.
///
/// @param frame    around it
/// @param sentence how many there are of which kind
/// @param rows     one a set
public record SetListPage(Frame frame, String sentence, List<Row> rows) {
    /// One set.
    ///
    /// @param name  its short name
    /// @param title in Vietnamese
    /// @param url   address of its tree
    /// @param about kind of unit and years, in words
    /// @param law   the act it rests on, or empty
    /// @param chips what kind of set it is
    /// @param size  areas, criteria, components, leaves, total; empty where nobody knows
    /// @param known how far its rules are known, nothing where it has none
    /// @param fault why it cannot be used, or empty
    public record Row(
            String name,
            String title,
            String url,
            String about,
            String law,
            List<Chip> chips,
            String size,
            Optional<SetKnown> known,
            String fault) {}
}
