/// Tables of units and their totals, read and ranked.
@NullMarked
package parindex.formats.ranking;

import org.jspecify.annotations.NullMarked;
