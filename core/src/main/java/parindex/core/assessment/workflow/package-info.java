/// Who may do what in a round, and when: one table, five dates and a clock.
@NullMarked
package parindex.core.assessment.workflow;

import org.jspecify.annotations.NullMarked;
