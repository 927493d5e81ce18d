/// Published tables of others: brought in from a file after a look at it, listed, withdrawn.
@NullMarked
package parindex.app.intake.table;

import org.jspecify.annotations.NullMarked;
