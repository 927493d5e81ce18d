/// The register of units: one tree, each unit with the days on which it exists, who followed whom (F-08).
@NullMarked
package parindex.app.unit;

import org.jspecify.annotations.NullMarked;
