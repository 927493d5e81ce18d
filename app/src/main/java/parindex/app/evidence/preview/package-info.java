/// Documents looked at in the page, made anew by a parser; and handed out to be kept, never to be run.
@NullMarked
package parindex.app.evidence.preview;

import org.jspecify.annotations.NullMarked;
