/// Files in and out: every form is translated here into values of the core, and back.
@NullMarked
package parindex.formats;

import org.jspecify.annotations.NullMarked;
