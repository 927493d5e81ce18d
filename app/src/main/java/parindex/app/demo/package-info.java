/// An invented province with a round in mid-flight, made by the same deeds as people do; and the ways into its roles.
/// Depends on all features before it.
@NullMarked
package parindex.app.demo;

import org.jspecify.annotations.NullMarked;
