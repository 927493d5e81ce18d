/// Data files as trees of plain blocks, lists and values, whatever form they came in (YAML, JSON, workbook, web form):
/// every value knows its place, so that faults can name it, and one reader serves all forms.
@NullMarked
package parindex.formats.tree;

import org.jspecify.annotations.NullMarked;
