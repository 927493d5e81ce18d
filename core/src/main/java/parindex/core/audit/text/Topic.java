package parindex.core.audit.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import parindex.core.audit.Spot;
import parindex.core.intake.PrintedFigure;

/// What a figure of running text is about, with what the table says of it. A table that contradicts itself says two
/// things, the printed figure and the sum of its parts; a text that agrees with either is not to blame.
///
/// @param code     the item, or empty for the total and for parts that are no item
/// @param name     code or printed name for sentences; empty for the total
/// @param achieved points as the table prints them, then as its parts give them; none where it says nothing
/// @param max      maximum in the same two ways
/// @param percent  percentage as the table prints it
/// @param isTotal  true for the total of the report's own unit
record Topic(
        String code,
        String name,
        List<BigDecimal> achieved,
        List<BigDecimal> max,
        PrintedFigure percent,
        boolean isTotal) {
    /// Nothing in the table.
    static final Topic UNKNOWN = new Topic("", "", List.of(), List.of(), PrintedFigure.EMPTY, false);

    Topic {
        achieved = List.copyOf(achieved);
        max = List.copyOf(max);
    }

    boolean isKnown() {
        return isTotal || !achieved.isEmpty() || !max.isEmpty();
    }

    Optional<BigDecimal> points() {
        return achieved.stream().findFirst();
    }

    Optional<BigDecimal> maximum() {
        return max.stream().filter(whole -> whole.signum() > 0).findFirst();
    }

    Spot spot(Claim claim, String field) {
        return new Spot(code, field, "", "", claim.words().place());
    }
}
