package parindex.app.result;

import java.util.List;
import parindex.app.kit.web.Frame;

/// What a search found.
///
/// @param frame around it
/// @param asked the words, as typed
/// @param hits  at most a dozen, best first
public record SearchPage(Frame frame, String asked, List<Hit> hits) {
    /// One place to go to.
    ///
    /// @param title what it is called
    /// @param kind  what it is: screen, item, unit
    /// @param url   its address
    /// @param data  the title comes from data and is Vietnamese in every language
    public record Hit(String title, String kind, String url, boolean data) {}
}
