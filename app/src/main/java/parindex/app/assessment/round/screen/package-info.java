/// Pages for those who prepare and open rounds.
@NullMarked
package parindex.app.assessment.round.screen;

import org.jspecify.annotations.NullMarked;
