/// What a round is opened with, and what stands in the way.
@NullMarked
package parindex.core.assessment.opening;

import org.jspecify.annotations.NullMarked;
