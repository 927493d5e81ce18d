/// What becomes of criteria sets: what differs between two of them, which item followed from which, and when one may be
/// opened or changed.
@NullMarked
package parindex.core.criteria.version;

import org.jspecify.annotations.NullMarked;
