/// What appraisers decide about a line, what the unit replies, and what the line then is worth.
@NullMarked
package parindex.core.assessment.appraisal;

import org.jspecify.annotations.NullMarked;
