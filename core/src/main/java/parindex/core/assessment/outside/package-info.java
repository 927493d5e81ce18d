/// Points that no unit enters itself: results of outside surveys, figures of other bodies, bonuses and penalties.
@NullMarked
package parindex.core.assessment.outside;

import org.jspecify.annotations.NullMarked;
