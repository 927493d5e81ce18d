/// Who appraises which lines: by hand, from a file, balanced (E-21).
@NullMarked
package parindex.app.assessment.appraisal.assigning;

import org.jspecify.annotations.NullMarked;
