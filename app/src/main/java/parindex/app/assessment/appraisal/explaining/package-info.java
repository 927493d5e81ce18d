/// What a unit replies to the appraisal of its lines (giải trình, E-19).
@NullMarked
package parindex.app.assessment.appraisal.explaining;

import org.jspecify.annotations.NullMarked;
