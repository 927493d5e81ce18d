/// Draft sets tried on past figures, and the same figures under another set. It may use the sets that can be looked at,
/// the core, the formats and the kit; it touches no result.
@NullMarked
package parindex.app.criteria.rehearsal;

import org.jspecify.annotations.NullMarked;
