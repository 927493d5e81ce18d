/// What a printed report says: its lines and cells as a reader found them, recognised into items, figures and
/// units, with every repair on record. Claims only: nothing here is checked, that is the audit's work.
@NullMarked
package parindex.core.intake;

import org.jspecify.annotations.NullMarked;
