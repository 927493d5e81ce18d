/// The items of a result: their table, and each by itself with why it has its points.
@NullMarked
package parindex.app.result.item;

import org.jspecify.annotations.NullMarked;
