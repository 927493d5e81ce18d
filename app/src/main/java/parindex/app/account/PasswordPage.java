package parindex.app.account;

import parindex.app.kit.web.Frame;

/// The page to change the own password.
///
/// @param frame    around it
/// @param fault    what is wrong with the last try, empty at the first visit
/// @param first    the one-time password is still in use
/// @param shortest letters a password must have
public record PasswordPage(Frame frame, String fault, boolean first, int shortest) {}
