/// How files come in: piece by piece, to be taken up again where a line broke, or in one form without script.
@NullMarked
package parindex.app.evidence.upload;

import org.jspecify.annotations.NullMarked;
