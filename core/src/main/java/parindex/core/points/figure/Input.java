package parindex.core.points.figure;

import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.Share;

/// One named figure that somebody has to give before a rule can be applied.
///
/// @param name    name in data files ("with_files")
/// @param label   what it counts
/// @param unit    what it is counted in ("hồ sơ"), `%` for a rate, empty for a bare number
/// @param allowed what figures make sense
public record Input(String name, Text label, Text unit, Allowed allowed) {
    /// The unit of a rate: figures are fractions of one and are read and printed in hundredths.
    public static final Text PERCENT = Text.same("%");
    /// No unit.
    public static final Text BARE = Text.same("");

    /// The figures that make sense, so that a slip of the hand is refused and not scored.
    ///
    /// @param least smallest figure, itself allowed
    /// @param most  largest figure, itself allowed
    /// @param whole true where only whole numbers make sense
    public record Allowed(Optional<Share> least, Optional<Share> most, boolean whole) {
        public static final Allowed ANY = new Allowed(Optional.empty(), Optional.empty(), false);
        /// Zero or more.
        public static final Allowed FROM_ZERO = new Allowed(Optional.of(Share.ZERO), Optional.empty(), false);
        /// A whole number from zero.
        public static final Allowed COUNT = new Allowed(Optional.of(Share.ZERO), Optional.empty(), true);
        /// From nothing to everything: 0 to 1, which is 0 % to 100 %.
        public static final Allowed RATE = new Allowed(Optional.of(Share.ZERO), Optional.of(Share.ONE), false);

        public boolean includes(Share value) {
            return least.filter(value::isLessThan).isEmpty()
                    && most.filter(limit -> limit.isLessThan(value)).isEmpty()
                    && (!whole || value.isWhole());
        }
    }
}
