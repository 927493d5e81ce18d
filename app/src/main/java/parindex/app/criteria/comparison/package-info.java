/// Two sets side by side, and what became of the items of the earlier one.
@NullMarked
package parindex.app.criteria.comparison;

import org.jspecify.annotations.NullMarked;
