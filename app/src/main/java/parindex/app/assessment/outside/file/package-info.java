/// Points from outside as a workbook: filled in elsewhere, tried out, then written as a whole.
@NullMarked
package parindex.app.assessment.outside.file;

import org.jspecify.annotations.NullMarked;
