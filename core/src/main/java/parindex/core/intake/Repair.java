package parindex.core.intake;

import parindex.core.language.Text;

/// Something the reader put right, so that nobody has to wonder: what was found, what was taken, and why.
///
/// @param place where it stands
/// @param found as printed
/// @param taken as understood
/// @param why   the reason in both languages
public record Repair(Place place, String found, String taken, Text why) {}
