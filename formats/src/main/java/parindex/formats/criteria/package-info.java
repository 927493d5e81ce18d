/// Criteria sets as files: a folder a set, read with every fault and its line at once.
@NullMarked
package parindex.formats.criteria;

import org.jspecify.annotations.NullMarked;
