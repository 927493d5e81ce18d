/// `./parindex check`: whether an installation is whole – its journal, its checkpoints, its files, the rules of its
/// rows. Works on the database alone, without the server.
@NullMarked
package parindex.app.check;

import org.jspecify.annotations.NullMarked;
