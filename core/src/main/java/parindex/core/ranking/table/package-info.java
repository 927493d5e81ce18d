/// Published tables of others: rows matched to units through time, what does not add up, what a year then knows.
@NullMarked
package parindex.core.ranking.table;

import org.jspecify.annotations.NullMarked;
