/// The lines of an appraiser and what he decides, for programs (E-18, E-20, E-22).
@NullMarked
package parindex.app.assessment.appraisal.api;

import org.jspecify.annotations.NullMarked;
