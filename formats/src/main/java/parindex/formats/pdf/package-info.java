/// Documents as PDF, laid out line by line: text that can be searched and read aloud, fonts embedded.
@NullMarked
package parindex.formats.pdf;

import org.jspecify.annotations.NullMarked;
