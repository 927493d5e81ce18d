/// Finished and unfinished units beside each other, at any item: lists, averages, and the matrix of units and areas.
@NullMarked
package parindex.core.ranking.comparison;

import org.jspecify.annotations.NullMarked;
