/// Papers out of a result: choose, fill in, look, download. Depends on kit and the results.
@NullMarked
package parindex.app.document;

import org.jspecify.annotations.NullMarked;
