/// Criteria sets to read: every set there is, its tree, and what all pages of a set say alike. Depends on kit, the
/// reading of intake and the results.
@NullMarked
package parindex.app.criteria;

import org.jspecify.annotations.NullMarked;
