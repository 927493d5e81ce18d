/// What a correction changed and whom it touches, and the feed by which others follow what is published.
@NullMarked
package parindex.app.publication.correction;

import org.jspecify.annotations.NullMarked;
