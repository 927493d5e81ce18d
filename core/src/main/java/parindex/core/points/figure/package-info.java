/// What is given for a leaf and the figure made of it: inputs, measures, how both are said, what is in the way.
/// What is given for a leaf and the figure made of it: inputs, measures, how both are said, what is in the way.
@NullMarked
package parindex.core.points.figure;

import org.jspecify.annotations.NullMarked;
