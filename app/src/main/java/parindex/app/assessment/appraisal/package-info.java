/// Appraisal (thẩm định): lines that somebody judges, what he decided, and what the unit replied (E-18 to E-22).
@NullMarked
package parindex.app.assessment.appraisal;

import org.jspecify.annotations.NullMarked;
