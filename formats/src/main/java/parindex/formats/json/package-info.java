/// The public JSON shapes: decimals as strings with a point, names as the reference page lists them.
@NullMarked
package parindex.formats.json;

import org.jspecify.annotations.NullMarked;
