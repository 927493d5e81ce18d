/// What is in a file that a stranger handed in, once its form was read: plain trees, sheets and lines that a parser
/// in a process of its own hands over to the program.
@NullMarked
package parindex.formats.handed;

import org.jspecify.annotations.NullMarked;
