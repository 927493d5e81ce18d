/// What every screen shares: layout, words, figures, errors, safety. Depends on kit.storage.
@NullMarked
package parindex.app.kit.web;

import org.jspecify.annotations.NullMarked;
