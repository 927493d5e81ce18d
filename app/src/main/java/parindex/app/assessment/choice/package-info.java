/// Choosing a sheet: criteria set, then unit, then round, each narrowing the next.
@NullMarked
package parindex.app.assessment.choice;

import org.jspecify.annotations.NullMarked;
