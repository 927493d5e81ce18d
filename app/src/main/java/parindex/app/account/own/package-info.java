/// The own account: how one is called, where one is signed in, the second factor.
@NullMarked
package parindex.app.account.own;

import org.jspecify.annotations.NullMarked;
