/// What does not add up in the running text, by itself or against the table.
@NullMarked
package parindex.core.audit.text;

import org.jspecify.annotations.NullMarked;
