/// Verification documents with their versions and uses: what is kept of them and what people do with them.
@NullMarked
package parindex.app.evidence.library;

import org.jspecify.annotations.NullMarked;
