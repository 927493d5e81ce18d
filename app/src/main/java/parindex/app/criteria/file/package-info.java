/// A set as a file: taken out, or looked at before it comes in; and everything that is wrong with a set.
@NullMarked
package parindex.app.criteria.file;

import org.jspecify.annotations.NullMarked;
