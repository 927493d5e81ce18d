/// How a figure earns points: the seven kinds of rules, their awards and reasons, and the way back to figures.
/// How a figure earns points: the seven kinds of rules, their awards and reasons, and the way back to figures.
@NullMarked
package parindex.core.points.rule;

import org.jspecify.annotations.NullMarked;
