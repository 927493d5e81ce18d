package parindex.app.account.own;

import parindex.app.kit.web.Frame;

/// Asks for the code of the second factor.
///
/// @param said what was wrong before, or empty
public record CodePage(Frame frame, String said) {}
