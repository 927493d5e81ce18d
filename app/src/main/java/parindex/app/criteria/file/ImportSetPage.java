package parindex.app.criteria.file;

import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Frame;

/// A file that somebody handed in, looked at; nothing is written.
///
/// @param frame   around it
/// @param refusal why the file was not looked at, or empty
/// @param read    what it gives, nothing before a file was handed in
public record ImportSetPage(Frame frame, String refusal, Optional<Read> read) {
    /// What a file gives.
    ///
    /// @param file       name of the file
    /// @param sentence   what was read
    /// @param facts      what was counted
    /// @param groups     what is wrong with it, by weight and kind
    /// @param difference what it would change, nothing where no set has its name
    /// @param draftable  whether a draft can be made of it
    /// @param content    the file itself, to be handed on; empty where it is too large for that
    public record Read(
            String file,
            String sentence,
            List<Fact> facts,
            List<CheckPage.Group> groups,
            Optional<Change> difference,
            boolean draftable,
            String content) {}

    /// Something counted.
    public record Fact(String name, String value) {}

    /// What a file would change about the set of its name.
    ///
    /// @param title of that set
    /// @param url   its address
    /// @param said  how much differs
    /// @param first the first differences
    /// @param more  those that follow
    public record Change(String title, String url, String said, List<String> first, List<String> more) {}
}
