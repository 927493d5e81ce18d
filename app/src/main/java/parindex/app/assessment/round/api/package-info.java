/// Rounds for programs: the same rights and the same deeds as on the pages.
@NullMarked
package parindex.app.assessment.round.api;

import org.jspecify.annotations.NullMarked;
