/// The program that is deployed: it reaches the world for the core. Depends on cli, formats and core.
@NullMarked
package parindex.app;

import org.jspecify.annotations.NullMarked;
