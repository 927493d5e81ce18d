/// Groups of units of a round, and what standings show of a change (A-03, B-02).
@NullMarked
package parindex.app.assessment.group;

import org.jspecify.annotations.NullMarked;
