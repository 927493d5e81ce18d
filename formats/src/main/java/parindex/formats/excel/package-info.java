/// Tables as Excel workbooks (xlsx).
@NullMarked
package parindex.formats.excel;

import org.jspecify.annotations.NullMarked;
