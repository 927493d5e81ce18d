package parindex.core.audit;

import parindex.core.intake.Place;
import parindex.core.intake.ReportedItem;

/// What a finding is about: the item, the column, the two figures set against each other, the place.
///
/// @param code     the item, or empty
/// @param field    the column or part, or empty
/// @param stated   what the report says, or empty
/// @param expected what it should say, or empty
/// @param place    where to look
public record Spot(String code, String field, String stated, String expected, Place place) {
    /// A column of a row.
    public static Spot of(ReportedItem item, String field) {
        return new Spot(item.code().toString(), field, "", "", item.place());
    }

    /// A place that belongs to no item, such as a line of running text.
    public static Spot at(Place place, String field) {
        return new Spot("", field, "", "", place);
    }

    public Spot says(String stated) {
        return new Spot(code, field, stated, expected, place);
    }

    public Spot shouldSay(String expected) {
        return new Spot(code, field, stated, expected, place);
    }
}
