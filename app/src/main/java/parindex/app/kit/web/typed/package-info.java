/// What a browser sends, read with care: typed days and figures, carried files, secret words, addresses to return to.
@NullMarked
package parindex.app.kit.web.typed;

import org.jspecify.annotations.NullMarked;
