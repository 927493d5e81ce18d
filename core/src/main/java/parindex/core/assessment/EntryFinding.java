package parindex.core.assessment;

import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Text;

/// Something about a cell that somebody has to look at (E-16).
///
/// @param item     the leaf
/// @param severity whether it stops the sending
/// @param kind     what kind of thing
/// @param said     the sentence
public record EntryFinding(ItemCode item, Severity severity, Kind kind, Text said) implements Comparable<EntryFinding> {
    /// How grave it is, gravest first.
    public enum Severity {
        /// Stops the sending.
        ERROR,
        /// Demands a word.
        WARNING,
        /// Worth knowing.
        NOTE
    }

    /// What kind of finding.
    public enum Kind {
        /// A part is larger than its whole.
        PART_ABOVE_WHOLE,
        /// A figure makes no sense.
        NO_SENSE,
        /// Something is missing before points can be computed.
        INCOMPLETE,
        /// It differs much from the last round.
        FAR_FROM_LAST,
        /// The same figure was given otherwise elsewhere.
        DIFFERS_ELSEWHERE,
        /// Neither a document nor an explanation.
        UNPROVED,
        /// Not applicable without a reason.
        NO_REASON,
        /// Nothing was entered.
        EMPTY
    }

    /// Gravest first, then by code.
    @Override
    public int compareTo(EntryFinding other) {
        var order = severity.compareTo(other.severity);
        return order != 0 ? order : item.compareTo(other.item);
    }
}
