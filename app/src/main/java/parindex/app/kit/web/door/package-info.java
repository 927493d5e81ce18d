/// What stands before every screen: how the server is reached, who has to wait, what is refused while the disk is full.
@NullMarked
package parindex.app.kit.web.door;

import org.jspecify.annotations.NullMarked;
