/// People for programs: the same rights and the same deeds as on the pages.
@NullMarked
package parindex.app.people.api;

import org.jspecify.annotations.NullMarked;
