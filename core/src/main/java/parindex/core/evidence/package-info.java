/// What proves a figure: which files are taken as verification documents, and under what names.
@NullMarked
package parindex.core.evidence;

import org.jspecify.annotations.NullMarked;
