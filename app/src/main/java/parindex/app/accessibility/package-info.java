/// What is known about how people with disabilities can use the screens.
@NullMarked
package parindex.app.accessibility;

import org.jspecify.annotations.NullMarked;
