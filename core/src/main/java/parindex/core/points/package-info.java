/// How a measured figure becomes points.
@NullMarked
package parindex.core.points;

import org.jspecify.annotations.NullMarked;
