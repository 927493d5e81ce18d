/// What stands on a sheet, worked out once for every state that it is in.
@NullMarked
package parindex.app.assessment.entry.contents;

import org.jspecify.annotations.NullMarked;
