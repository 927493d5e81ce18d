/// What each person has to do in a round, by date, and when he is reminded.
@NullMarked
package parindex.core.assessment.work;

import org.jspecify.annotations.NullMarked;
