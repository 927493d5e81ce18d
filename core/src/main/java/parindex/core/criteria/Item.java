package parindex.core.criteria;

import java.util.Optional;
import parindex.core.points.Points;

/// One item of a criteria set: an area, a criterion or a component.
///
/// @param code       its code
/// @param title      what is asked
/// @param max        maximum points (điểm chuẩn)
/// @param source     where its figure comes from; for an item with parts, UNKNOWN unless all parts agree
/// @param assignment who answers for it, as this set says it
/// @param scoring    how a leaf is scored; nothing for an item with parts and for a tree read off a report
/// @param details    guidance, evidence and law
public record Item(
        ItemCode code,
        String title,
        Points max,
        Source source,
        Assignment assignment,
        Optional<Scoring> scoring,
        Details details) {
    /// An item of a set that knows no rules.
    public Item(ItemCode code, String title, Points max, Source source, Assignment assignment) {
        this(code, title, max, source, assignment, Optional.empty(), Details.NONE);
    }

    /// An item of which only code, title and maximum are known.
    public static Item of(String code, String title, String max) {
        return new Item(ItemCode.of(code), title, Points.of(max), Source.UNKNOWN, Assignment.NONE);
    }

    public Item from(Source source) {
        return new Item(code, title, max, source, assignment, scoring, details);
    }

    public Item scored(Scoring scoring) {
        return new Item(code, title, max, source, assignment, Optional.of(scoring), details);
    }
}
