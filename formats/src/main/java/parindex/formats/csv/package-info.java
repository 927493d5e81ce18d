/// Tables as comma-separated text that a spreadsheet opens without questions.
@NullMarked
package parindex.formats.csv;

import org.jspecify.annotations.NullMarked;
