/// Notices and papers for a part of the tree of units, and who has opened them.
@NullMarked
package parindex.app.work.notice;

import org.jspecify.annotations.NullMarked;
