/// People at work on a server that is killed, frozen, filled up and asked twice, and whether it lost anything.
@NullMarked
package parindex.app.faults;

import org.jspecify.annotations.NullMarked;
