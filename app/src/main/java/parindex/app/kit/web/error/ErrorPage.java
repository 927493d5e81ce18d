package parindex.app.kit.web.error;

import parindex.app.kit.web.Frame;

/// A page for something that went wrong.
///
/// @param frame  around it
/// @param status HTTP status
/// @param number to quote to whoever helps, empty where there is nothing to look up
/// @param said   what happened
/// @param advice what to do
public record ErrorPage(Frame frame, int status, String number, String said, String advice) {}
