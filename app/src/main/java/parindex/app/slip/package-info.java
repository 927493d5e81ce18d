/// Slips of single items that anybody can read: in a round for those who see the line, once published for everybody
/// (U-16).
@NullMarked
package parindex.app.slip;

import org.jspecify.annotations.NullMarked;
