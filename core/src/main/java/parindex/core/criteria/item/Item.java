package parindex.core.criteria.item;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.points.Citation;
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

    /// An item of which only code and title are known; somebody has yet to say what it is worth.
    public static Item of(ItemCode code, String title) {
        return new Item(code, title, Points.ZERO, Source.UNKNOWN, Assignment.NONE);
    }

    /// Every legal act that the item, its rule or a step of the rule cites.
    public List<Citation> law() {
        return Stream.concat(scoring.stream().map(Scoring::law).flatMap(List::stream), details.law().stream())
                .distinct()
                .toList();
    }

    public Item from(Source source) {
        return new Item(code, title, max, source, assignment, scoring, details);
    }

    public Item scored(Scoring scoring) {
        return new Item(code, title, max, source, assignment, Optional.of(scoring), details);
    }

    /// Without a rule, as an item with parts is.
    public Item unscored() {
        return new Item(code, title, max, source, assignment, Optional.empty(), details);
    }

    public Item at(ItemCode other) {
        return new Item(other, title, max, source, assignment, scoring, details);
    }

    public Item titled(String other) {
        return new Item(code, other, max, source, assignment, scoring, details);
    }

    public Item worth(Points other) {
        return new Item(code, title, other, source, assignment, scoring, details);
    }

    public Item with(Assignment other) {
        return new Item(code, title, max, source, other, scoring, details);
    }

    public Item with(Details other) {
        return new Item(code, title, max, source, assignment, scoring, other);
    }
}
