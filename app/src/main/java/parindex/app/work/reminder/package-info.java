/// One digest a person and day, made by the clock and sent by mail.
@NullMarked
package parindex.app.work.reminder;

import org.jspecify.annotations.NullMarked;
