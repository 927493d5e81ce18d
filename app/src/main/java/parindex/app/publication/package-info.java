/// Results that two persons published, for everybody to read and to compute again.
@NullMarked
package parindex.app.publication;

import org.jspecify.annotations.NullMarked;
