/// The journal on screens: what was done, by whom, and as a file.
@NullMarked
package parindex.app.journal;

import org.jspecify.annotations.NullMarked;
