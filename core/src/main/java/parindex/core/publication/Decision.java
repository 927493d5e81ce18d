package parindex.core.publication;

import java.time.LocalDate;

/// The decision that publishes a result (quyết định công bố).
///
/// @param number as printed ("641/QĐ-BNV")
/// @param date   of the decision
public record Decision(String number, LocalDate date) {}
