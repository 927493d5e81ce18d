/// What explanations moved, and which lines somebody has to look at (U-14, N-09, E-25).
@NullMarked
package parindex.app.assessment.appraisal.ledger;

import org.jspecify.annotations.NullMarked;
