/// The register as files: units and what became of them, agencies and their names, published results.
@NullMarked
package parindex.formats.register;

import org.jspecify.annotations.NullMarked;
