/// Slips that anybody can read: why one leaf of one unit earned what it did (U-16).
@NullMarked
package parindex.core.publication.slip;

import org.jspecify.annotations.NullMarked;
