/// Fields of the forms as they were sent and what they mean. Depends on kit and the core.
@NullMarked
package parindex.app.criteria.draft.field;

import org.jspecify.annotations.NullMarked;
