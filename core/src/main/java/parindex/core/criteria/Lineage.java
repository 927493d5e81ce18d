package parindex.core.criteria;

import java.util.List;
import parindex.core.points.Basis;

/// How the items of a set follow from those of an earlier one, where codes and names alone do not tell (F-11).
///
/// @param from  id of the earlier set
/// @param links what became of which items; an item that no link names is taken by its code and title
/// @param basis where this is known from
public record Lineage(String from, List<Link> links, Basis basis) {
    public Lineage {
        links = List.copyOf(links);
    }

    /// What happened to items.
    public enum Change {
        SAME,
        RENAMED,
        SPLIT,
        MERGED,
        NEW,
        DROPPED
    }

    /// One step of a lineage.
    ///
    /// @param change what happened
    /// @param before codes in the earlier set; none for a new item
    /// @param after  codes in this set; none for a dropped item
    public record Link(Change change, List<ItemCode> before, List<ItemCode> after) {
        public Link {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
