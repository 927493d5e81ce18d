/// Links that let somebody in once: to join, or to set a new password.
@NullMarked
package parindex.app.account.link;

import org.jspecify.annotations.NullMarked;
