package parindex.app.publication.correction;

import java.util.List;
import parindex.app.kit.web.Frame;
import parindex.app.publication.PublicPage;

/// What a correction changed against the version before it.
///
/// @param head     the version
/// @param sentence how many units and items it touches
/// @param stands   units whose total, place or band is another
/// @param leaves   items of which anything is another
public record ChangesPage(Frame frame, PublicPage.Head head, String sentence, List<Stand> stands, List<Leaf> leaves) {
    public ChangesPage {
        stands = List.copyOf(stands);
        leaves = List.copyOf(leaves);
    }

    /// Where a unit stood and stands.
    public record Stand(String unit, String url, Pair total, Pair place, Pair band) {}

    /// An item of a unit.
    ///
    /// @param slip address of its slip now
    public record Leaf(String unit, String code, String title, String slip, Pair points) {}

    /// A figure before and after.
    public record Pair(String before, String after) {
        public boolean differs() {
            return !before.equals(after);
        }
    }
}
