/// A sheet as a workbook: out, filled in, tried out, in again.
@NullMarked
package parindex.app.assessment.entry.workbook;

import org.jspecify.annotations.NullMarked;
