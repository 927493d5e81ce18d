/// Who is assessed, who answers for an item, and since when.
@NullMarked
package parindex.core.unit;

import org.jspecify.annotations.NullMarked;
