/// The numbers an index is made of, all exact: points and shares, how they are rounded, and what tells a rule.
/// The numbers an index is made of, all exact: points and shares, how they are rounded, and what tells a rule.
@NullMarked
package parindex.core.points;

import org.jspecify.annotations.NullMarked;
