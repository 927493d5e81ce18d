/// The library of verification documents: its pages, the panel of one item, and the same for other programs.
@NullMarked
package parindex.app.evidence;

import org.jspecify.annotations.NullMarked;
