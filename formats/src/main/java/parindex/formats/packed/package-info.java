/// Packed files (zip), looked into before anybody unpacks them.
@NullMarked
package parindex.formats.packed;

import org.jspecify.annotations.NullMarked;
