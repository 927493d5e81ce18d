/// Drafts of criteria sets: copy, edit, check, freeze. Uses the core, formats and the kit.
@NullMarked
package parindex.app.criteria.draft;

import org.jspecify.annotations.NullMarked;
