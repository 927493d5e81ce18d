/// One search over all features: each tells what it has.
@NullMarked
package parindex.app.kit.search;

import org.jspecify.annotations.NullMarked;
