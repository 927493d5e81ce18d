/// Drafts as they are kept: every deed one version and one line of history. Depends on field.
@NullMarked
package parindex.app.criteria.draft.change;

import org.jspecify.annotations.NullMarked;
