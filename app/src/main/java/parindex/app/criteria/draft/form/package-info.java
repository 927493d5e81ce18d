/// The forms of the editor, one a tab: what stands in them and what they make of a draft. Depends on field.
@NullMarked
package parindex.app.criteria.draft.form;

import org.jspecify.annotations.NullMarked;
