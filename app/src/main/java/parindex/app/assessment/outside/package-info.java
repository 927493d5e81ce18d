/// Points that no unit enters itself, brought in by those who run a round.
@NullMarked
package parindex.app.assessment.outside;

import org.jspecify.annotations.NullMarked;
