package parindex.core.ranking.table;

import java.util.List;
import parindex.core.unit.Succession;
import parindex.core.unit.Unit;

/// What a name in a table was matched to.
public sealed interface Match {
    /// A unit of that year.
    record Found(Unit unit, Way way) implements Match {}

    /// A unit that had become part of another one before.
    ///
    /// @param old  the unit that bore the name
    /// @param what what became of it, and when
    record Merged(Unit old, Succession what) implements Match {}

    /// A unit that was made later only, of more than one.
    record Later(Unit unit) implements Match {}

    /// No unit at all.
    ///
    /// @param nearest names that are written much like it, none where nothing is near
    record Unknown(List<String> nearest) implements Match {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }

    /// How a name was matched.
    enum Way {
        /// By its name, whatever its accents, its case and the rank before it.
        NAME,
        /// The same words in another order, or run together.
        ORDER,
        /// By the name that the unit bore before or bears since, when nothing but its name changed.
        OTHER_TIME
    }
}
