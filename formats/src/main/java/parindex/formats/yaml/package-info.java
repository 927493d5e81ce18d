/// Data files in YAML, read safely into trees with the line of every value.
@NullMarked
package parindex.formats.yaml;

import org.jspecify.annotations.NullMarked;
