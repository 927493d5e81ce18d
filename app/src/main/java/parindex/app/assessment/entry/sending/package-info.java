/// From a complete part to a sent sheet: approving, returning, sending with the signed file, receipts.
@NullMarked
package parindex.app.assessment.entry.sending;

import org.jspecify.annotations.NullMarked;
