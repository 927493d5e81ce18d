/// The files that pages load, each under an address that carries a hash of its bytes.
@NullMarked
package parindex.app.kit.web.asset;

import org.jspecify.annotations.NullMarked;
