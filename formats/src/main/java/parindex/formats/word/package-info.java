/// Documents as Word files (docx).
@NullMarked
package parindex.formats.word;

import org.jspecify.annotations.NullMarked;
