package parindex.app.criteria.draft;

import java.util.List;
import parindex.app.kit.web.Frame;

/// All drafts, and the two ways to begin one.
///
/// @param frame    around it
/// @param sentence how many there are
/// @param refusals why the last file was not taken, empty when none was refused
/// @param drafts   what there is
/// @param bases    what can be copied
public record DraftsPage(Frame frame, String sentence, List<String> refusals, List<Line> drafts, List<Base> bases) {
    public DraftsPage {
        refusals = List.copyOf(refusals);
        drafts = List.copyOf(drafts);
        bases = List.copyOf(bases);
    }

    /// One draft.
    public record Line(String url, String name, String title, String state, String saved, boolean discarded) {}

    /// A set that can be copied.
    public record Base(String name, String title, boolean chosen) {}
}
