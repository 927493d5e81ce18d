/// The data-entry sheet as pages: the grid, one item, what stands beside it.
@NullMarked
package parindex.app.assessment.entry.sheet;

import org.jspecify.annotations.NullMarked;
