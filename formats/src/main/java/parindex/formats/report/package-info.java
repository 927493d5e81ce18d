/// Readers of published results: one class a file form, all yielding lines and cells; what they mean is the core's
/// business.
@NullMarked
package parindex.formats.report;

import org.jspecify.annotations.NullMarked;
