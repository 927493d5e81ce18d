/// The hook for a scanner of viruses that speaks the protocol of clamd.
@NullMarked
package parindex.app.evidence.scan;

import org.jspecify.annotations.NullMarked;
