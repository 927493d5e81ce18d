/// How it is said: sentences in two languages, words without accents, figures as printed and read.
@NullMarked
package parindex.core.language;

import org.jspecify.annotations.NullMarked;
