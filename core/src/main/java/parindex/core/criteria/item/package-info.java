/// One item of a set: its code and level, who answers for it, where its figure comes from and how it is scored.
@NullMarked
package parindex.core.criteria.item;

import org.jspecify.annotations.NullMarked;
