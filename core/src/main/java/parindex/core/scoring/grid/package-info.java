/// Many units scored at once from arrays of whole numbers, with exactly the answers that score cards give one by one.
@NullMarked
package parindex.core.scoring.grid;

import org.jspecify.annotations.NullMarked;
