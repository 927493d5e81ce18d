/// Who stands where.
@NullMarked
package parindex.core.ranking;

import org.jspecify.annotations.NullMarked;
