/// Files that strangers made are read in a process of their own: little memory, little time, no network. Whatever
/// happens to it, the server goes on.
@NullMarked
package parindex.app.kit.parser;

import org.jspecify.annotations.NullMarked;
