package parindex.app.account.link;

import parindex.app.kit.web.Frame;

/// The page for those who forgot their password.
///
/// @param frame around it
/// @param sent  the form was sent
/// @param mail  links can be sent by mail
public record ResetPage(Frame frame, boolean sent, boolean mail) {}
