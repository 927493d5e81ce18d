/// What a rule looks like while somebody edits it: drawing, sentence, try-out. Depends on form.
@NullMarked
package parindex.app.criteria.draft.preview;

import org.jspecify.annotations.NullMarked;
