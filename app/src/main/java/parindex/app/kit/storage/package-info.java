/// Where things are kept: the data folder, the database in it, files by their hash, the journal. Depends on nothing of
/// the app.
@NullMarked
package parindex.app.kit.storage;

import org.jspecify.annotations.NullMarked;
