/// How far a leaf has come and what it takes to come further.
@NullMarked
package parindex.core.points.reach;

import org.jspecify.annotations.NullMarked;
