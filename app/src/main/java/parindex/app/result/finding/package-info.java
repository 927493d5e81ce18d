/// What does not add up in a report, beside the lines as they are printed.
@NullMarked
package parindex.app.result.finding;

import org.jspecify.annotations.NullMarked;
