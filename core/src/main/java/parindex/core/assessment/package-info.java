/// Who said what, at which stage; and who may.
@NullMarked
package parindex.core.assessment;

import org.jspecify.annotations.NullMarked;
