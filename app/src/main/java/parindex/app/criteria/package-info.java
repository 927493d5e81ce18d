/// Criteria sets to read: list, tree, item, check, comparison, files, and where a figure comes from. Depends on kit,
/// the reading of intake and the results.
@NullMarked
package parindex.app.criteria;

import org.jspecify.annotations.NullMarked;
