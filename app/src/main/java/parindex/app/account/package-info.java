/// Who may come in: sign in, the one-time password, the demonstration link. Depends on kit.
@NullMarked
package parindex.app.account;

import org.jspecify.annotations.NullMarked;
