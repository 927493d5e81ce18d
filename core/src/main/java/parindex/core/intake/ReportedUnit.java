package parindex.core.intake;

import java.math.BigDecimal;
import java.util.Optional;

/// A unit in the ranking that a report prints.
///
/// @param name  as printed
/// @param total total points, nothing where the report gives only the order
/// @param rank  place, from 1
/// @param group band as printed (A, B, C)
/// @param place its line
public record ReportedUnit(
        String name, Optional<BigDecimal> total, Optional<Integer> rank, Optional<String> group, Place place) {}
