/// Where points were lost, by whom, since when.
@NullMarked
package parindex.core.analysis;

import org.jspecify.annotations.NullMarked;
