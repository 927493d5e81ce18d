/// What a unit achieved, and why.
@NullMarked
package parindex.core.scoring;

import org.jspecify.annotations.NullMarked;
