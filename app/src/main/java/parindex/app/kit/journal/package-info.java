/// How the journal proves itself: the chain of its lines, checkpoints signed by a key outside the database, receipts
/// that anybody can verify without this program. The encodings are in docs/reference/journal.md.
@NullMarked
package parindex.app.kit.journal;

import org.jspecify.annotations.NullMarked;
