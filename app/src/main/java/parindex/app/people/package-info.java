/// The people of an installation: who they are, what they do for which part of the tree, how they come in.
@NullMarked
package parindex.app.people;

import org.jspecify.annotations.NullMarked;
