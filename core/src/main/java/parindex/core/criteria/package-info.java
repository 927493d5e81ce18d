/// What is asked this year.
@NullMarked
package parindex.core.criteria;

import org.jspecify.annotations.NullMarked;
