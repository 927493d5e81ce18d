/// Every address of the program and who may open it.
@NullMarked
package parindex.app.kit.web.route;

import org.jspecify.annotations.NullMarked;
