package parindex.app.people;

import java.util.List;
import parindex.app.kit.web.Frame;

/// Links that were just made, shown this once.
///
/// @param frame around it
/// @param links one a person
/// @param mail  links can be sent by mail
/// @param days  how they hold, as a sentence
public record LinksPage(Frame frame, List<Line> links, boolean mail, String days) {
    /// @param sent the link went by mail as well
    public record Line(String name, String shown, String path, boolean sent) {}
}
