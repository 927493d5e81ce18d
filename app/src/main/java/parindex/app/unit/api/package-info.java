/// The register of units for programs: the same rights and the same deeds as on the pages.
@NullMarked
package parindex.app.unit.api;

import org.jspecify.annotations.NullMarked;
