package parindex.core.scoring.grid.number;

import org.jspecify.annotations.Nullable;
import parindex.core.points.figure.Input;

/// The figures that make sense, ready for the grid.
///
/// @param least smallest figure, nothing where there is none
/// @param most  largest figure, nothing where there is none
/// @param whole true where only whole numbers make sense
public record Limits(@Nullable Ratio least, @Nullable Ratio most, boolean whole) {
    /// @throws ArithmeticException if a limit does not fit
    public static Limits of(Input.Allowed allowed) {
        return new Limits(
                allowed.least().map(Ratio::of).orElse(null),
                allowed.most().map(Ratio::of).orElse(null),
                allowed.whole());
    }

    public boolean include(long figure, long over) {
        return (least == null || least.order(figure, over) >= 0)
                && (most == null || most.order(figure, over) <= 0)
                && (!whole || over == 1 || figure % over == 0);
    }
}
