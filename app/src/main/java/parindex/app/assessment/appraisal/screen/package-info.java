/// What an appraiser sees: his rounds, his lines, and one line to decide.
@NullMarked
package parindex.app.assessment.appraisal.screen;

import org.jspecify.annotations.NullMarked;
