/// What differs between two rules, value by value.
@NullMarked
package parindex.core.points.change;

import org.jspecify.annotations.NullMarked;
