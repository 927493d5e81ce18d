/// What went wrong, said to people as a page and to programs as a problem.
@NullMarked
package parindex.app.kit.web.error;

import org.jspecify.annotations.NullMarked;
