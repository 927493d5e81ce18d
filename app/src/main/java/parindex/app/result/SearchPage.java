package parindex.app.result;

import java.util.List;
import parindex.app.kit.search.Hit;
import parindex.app.kit.web.Frame;

/// What a search found.
///
/// @param frame around it
/// @param asked the words, as typed
/// @param hits  at most a dozen, best first
public record SearchPage(Frame frame, String asked, List<Hit> hits) {}
