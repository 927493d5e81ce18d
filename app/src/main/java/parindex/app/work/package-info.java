/// What each person has to do (Việc của tôi).
@NullMarked
package parindex.app.work;

import org.jspecify.annotations.NullMarked;
