/// Published results as files that anybody can check: the bundle, its signature, its recount.
@NullMarked
package parindex.formats.publication;

import org.jspecify.annotations.NullMarked;
