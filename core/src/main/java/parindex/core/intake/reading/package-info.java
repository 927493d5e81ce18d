/// Recognises a printed report: its tables, its ranking, the figures of its text, and whom it is about.
@NullMarked
package parindex.core.intake.reading;

import org.jspecify.annotations.NullMarked;
