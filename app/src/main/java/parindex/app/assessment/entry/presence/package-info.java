/// Who is in which cell of a sheet at this moment.
@NullMarked
package parindex.app.assessment.entry.presence;

import org.jspecify.annotations.NullMarked;
