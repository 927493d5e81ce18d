/// What does not add up inside the table: sums, percentages, codes and rows.
@NullMarked
package parindex.core.audit.table;

import org.jspecify.annotations.NullMarked;
