package parindex.app.criteria.comparison;

import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Frame;

/// What differs between two sets, and how the items of one follow from those of the other (F-02, F-11).
///
/// @param frame    around it
/// @param sentence how much differs
/// @param before   the sets to choose the earlier one from
/// @param after    the sets to choose the later one from
/// @param result   what was found, nothing as long as two sets are not chosen
public record ComparePage(
        Frame frame, String sentence, List<Choice> before, List<Choice> after, Optional<Result> result) {
    /// A set to choose.
    public record Choice(String name, String title, boolean chosen) {}

    /// What a comparison found.
    ///
    /// @param topics  what differs by topic, to filter by
    /// @param groups  differences by area, those of the set as a whole first
    /// @param same    items that did not change, in words
    /// @param lineage what became of the items
    /// @param query   the two sets, as addresses name them
    /// @param url     address of the later set
    public record Result(
            List<Topic> topics, List<Group> groups, String same, Lineage lineage, String query, String url) {}

    /// A topic with the number of its differences.
    public record Topic(String word, String title, int count, boolean chosen) {}

    /// Differences of one area.
    ///
    /// @param code  of the area, empty for the set as a whole
    /// @param title of the area
    public record Group(String code, String title, List<Row> rows) {}

    /// One difference.
    ///
    /// @param code   the item, empty where it is none or gone
    /// @param topic  its topic, as a word of addresses
    /// @param title  the same in words
    /// @param said   what differs
    /// @param breaks whether a series over both sets breaks at the item
    public record Row(String code, String topic, String title, String said, boolean breaks) {}

    /// What became of the scored items.
    ///
    /// @param said how many of each, in words
    /// @param rows those that changed or break a series
    public record Lineage(String said, List<Step> rows) {}

    /// One step of a lineage.
    ///
    /// @param change what happened, in words
    /// @param before items of the earlier set
    /// @param after  items of the later set
    /// @param breaks whether a series over both breaks here
    public record Step(String change, List<Named> before, List<Named> after, boolean breaks) {}

    /// An item with its address.
    public record Named(String code, String title, String url) {}
}
