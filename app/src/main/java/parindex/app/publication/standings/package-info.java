/// Standings and scorecard of a round that is still assessed, and of what was published (A-02 to A-06, B-02, B-03).
@NullMarked
package parindex.app.publication.standings;

import org.jspecify.annotations.NullMarked;
