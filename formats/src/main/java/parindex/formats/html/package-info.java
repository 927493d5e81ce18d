/// Documents as HTML: a preview that looks like the paper, by class names alone.
@NullMarked
package parindex.formats.html;

import org.jspecify.annotations.NullMarked;
