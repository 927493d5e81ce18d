/// Text with tags, for the forms that are made of it.
@NullMarked
package parindex.formats.markup;

import org.jspecify.annotations.NullMarked;
