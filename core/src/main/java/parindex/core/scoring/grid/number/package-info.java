/// Exact numbers of fixed size, for the grid alone: fractions of longs, their limits, whole numbers of 128 bits.
@NullMarked
package parindex.core.scoring.grid.number;

import org.jspecify.annotations.NullMarked;
