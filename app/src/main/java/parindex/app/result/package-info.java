/// What a result says: overview, items, losses, findings, standings. Depends on kit and the stores of intake.
@NullMarked
package parindex.app.result;

import org.jspecify.annotations.NullMarked;
