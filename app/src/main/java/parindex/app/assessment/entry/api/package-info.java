/// Whole sheets for programs: complete, approve, return, send, remark, import; the same rights and the same deeds as on
/// the pages.
@NullMarked
package parindex.app.assessment.entry.api;

import org.jspecify.annotations.NullMarked;
