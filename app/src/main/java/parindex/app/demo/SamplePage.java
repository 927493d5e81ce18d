package parindex.app.demo;

import java.util.List;
import parindex.app.kit.web.Frame;

/// The page about sample data: to bring them in, or what their removal takes away.
///
/// @param frame   around it
/// @param there   whether there are any
/// @param counts  what is there
/// @param ties    what is real and hangs on it: it stops the removal
/// @param refusal why it was not done, or empty
public record SamplePage(Frame frame, boolean there, List<String> counts, List<String> ties, String refusal) {}
