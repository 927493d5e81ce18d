/// A rule laid out for reading: as a table, as a curve, as the points that it can give.
@NullMarked
package parindex.core.points.table;

import org.jspecify.annotations.NullMarked;
