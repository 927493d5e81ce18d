/// The first steps of a new installation. Depends on kit and the core.
@NullMarked
package parindex.app.setup;

import org.jspecify.annotations.NullMarked;
