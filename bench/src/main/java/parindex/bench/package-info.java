/// Measurements of the paths people wait for; each checks its answer first.
@NullMarked
package parindex.bench;

import org.jspecify.annotations.NullMarked;
