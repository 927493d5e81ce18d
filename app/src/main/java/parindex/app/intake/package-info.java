/// A report comes in: upload, what was read, accept or discard. Depends on kit and account.
@NullMarked
package parindex.app.intake;

import org.jspecify.annotations.NullMarked;
