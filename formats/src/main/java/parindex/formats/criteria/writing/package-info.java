/// Criteria sets as trees: what the readers read, written with keys in one order and nothing that goes without saying.
@NullMarked
package parindex.formats.criteria.writing;

import org.jspecify.annotations.NullMarked;
