package parindex.core.analysis;

import java.math.BigDecimal;
import java.util.Optional;

/// The way from the year before (tăng/giảm). Points and places are kept apart.
///
/// @param year    the year before
/// @param total   total then, nothing where not known
/// @param place   place then, nothing where not known
/// @param points  points gained, negative for a loss
/// @param places  places gained, negative for a loss
/// @param source  where the older figures come from
public record Movement(
        int year,
        Optional<BigDecimal> total,
        Optional<Integer> place,
        Optional<BigDecimal> points,
        Optional<Integer> places,
        String source) {}
