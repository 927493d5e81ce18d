/// A criteria set as one workbook that officials can edit: sheets with lists to choose from, read back into the same
/// tree as every other form.
@NullMarked
package parindex.formats.criteria.workbook;

import org.jspecify.annotations.NullMarked;
