/// The verbs that need no server: read a file, say what came of it, answer in about a second.
@NullMarked
package parindex.cli;

import org.jspecify.annotations.NullMarked;
