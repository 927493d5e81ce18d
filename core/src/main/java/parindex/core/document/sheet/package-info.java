/// The tables of a result for a spreadsheet.
@NullMarked
package parindex.core.document.sheet;

import org.jspecify.annotations.NullMarked;
