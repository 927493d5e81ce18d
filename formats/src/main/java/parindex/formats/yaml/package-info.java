/// Data files in YAML, read safely and with the line of every value, so that faults can name their place.
@NullMarked
package parindex.formats.yaml;

import org.jspecify.annotations.NullMarked;
