/// Units in their order and beside each other: before publication for those who run the round, after it for everybody
/// (A-03, A-05, A-06, B-02, B-03).
@NullMarked
package parindex.app.publication.standings;

import org.jspecify.annotations.NullMarked;
