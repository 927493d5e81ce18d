/// Verification documents: what a file really is, and how it is looked at without running anything in it.
@NullMarked
package parindex.formats.evidence;

import org.jspecify.annotations.NullMarked;
