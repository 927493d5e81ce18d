/// What can be asked of an installation without its server: whether it is whole – its journal, its checkpoints, its
/// files, the rules of its rows – and what its journal says.
@NullMarked
package parindex.app.check;

import org.jspecify.annotations.NullMarked;
