package parindex.app.setup;

import java.util.List;
import parindex.app.kit.web.Frame;

/// The page of first steps.
///
/// @param frame    around it
/// @param sentence how far it is
/// @param steps    in the order in which they are best done; any can be left for later
public record SetupPage(Frame frame, String sentence, List<Step> steps) {
    /// One step.
    ///
    /// @param number from one
    /// @param title  what is to be done
    /// @param why    what for
    /// @param url    where
    /// @param button what its button says
    /// @param done   whether it is done
    /// @param next   whether it is the first that is not
    public record Step(int number, String title, String why, String url, String button, boolean done, boolean next) {}
}
