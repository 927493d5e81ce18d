/// One unit beside others of the same year, by what was published of them.
@NullMarked
package parindex.app.result.comparison;

import org.jspecify.annotations.NullMarked;
