/// Preparing and opening rounds: dates, sets, units, who answers, targets, the check, and the one deliberate step.
@NullMarked
package parindex.app.assessment.round;

import org.jspecify.annotations.NullMarked;
