package parindex.app.account.link;

import parindex.app.kit.web.Frame;

/// The page behind a one-time link.
///
/// @param frame    around it
/// @param token    of the link; empty when it holds no longer
/// @param name     account name
/// @param fault    what is wrong with the last try, or empty
/// @param joining  comes for the first time
/// @param shortest letters a password must have
public record LinkPage(Frame frame, String token, String name, String fault, boolean joining, int shortest) {}
