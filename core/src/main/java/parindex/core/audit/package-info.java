/// What does not add up.
@NullMarked
package parindex.core.audit;

import org.jspecify.annotations.NullMarked;
