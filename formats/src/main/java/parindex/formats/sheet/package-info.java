/// Workbooks that people fill in: every cell as it was typed, with its place; what hides or computes is refused.
@NullMarked
package parindex.formats.sheet;

import org.jspecify.annotations.NullMarked;
