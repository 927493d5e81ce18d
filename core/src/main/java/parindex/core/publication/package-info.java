/// What was published, and can be recomputed by anybody.
@NullMarked
package parindex.core.publication;

import org.jspecify.annotations.NullMarked;
