/// One item of a set: its rule, drawn and tried out, its examples, and where its figure in a result comes from.
@NullMarked
package parindex.app.criteria.item;

import org.jspecify.annotations.NullMarked;
