package parindex.core.criteria;

import parindex.core.points.Points;

/// One item of a criteria set: an area, a criterion or a component.
///
/// @param code       its code
/// @param title      what is asked
/// @param max        maximum points (điểm chuẩn)
/// @param source     where its figure comes from; for an item with parts, UNKNOWN unless all parts agree
/// @param assignment who answers for it, as this set says it
public record Item(ItemCode code, String title, Points max, Source source, Assignment assignment) {}
