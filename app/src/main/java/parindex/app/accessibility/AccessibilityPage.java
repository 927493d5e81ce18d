package parindex.app.accessibility;

import java.util.List;
import parindex.app.kit.web.Frame;

/// The accessibility statement (L-02).
///
/// @param gaps what is known not to work for everybody
public record AccessibilityPage(Frame frame, List<Gap> gaps) {
    public AccessibilityPage {
        gaps = List.copyOf(gaps);
    }

    /// Something that does not work for everybody.
    ///
    /// @param what   what it is, and for whom
    /// @param around how the same is done all the same
    public record Gap(String what, String around) {}
}
