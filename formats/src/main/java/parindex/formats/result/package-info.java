/// All files of one result, written into a folder.
@NullMarked
package parindex.formats.result;

import org.jspecify.annotations.NullMarked;
