/// More time for one unit, and reopening what was sent: by the host of the round, with a reason (E-15).
@NullMarked
package parindex.app.assessment.extension;

import org.jspecify.annotations.NullMarked;
