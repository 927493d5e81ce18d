/// How far everybody is with a round: unit by step.
@NullMarked
package parindex.app.work.board;

import org.jspecify.annotations.NullMarked;
