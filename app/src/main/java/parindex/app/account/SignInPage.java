package parindex.app.account;

import parindex.app.kit.web.Frame;

/// The page to sign in.
///
/// @param frame         around it
/// @param said          what happened before, empty at the first visit
/// @param demonstration the server was started for demonstration: people come in by its link
public record SignInPage(Frame frame, String said, boolean demonstration) {}
