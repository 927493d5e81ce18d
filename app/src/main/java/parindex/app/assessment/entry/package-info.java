/// Entering figures: what one cell holds, how it is kept, and who may.
@NullMarked
package parindex.app.assessment.entry;

import org.jspecify.annotations.NullMarked;
