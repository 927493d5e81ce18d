package parindex.app.criteria.draft;

import java.util.List;
import parindex.app.criteria.draft.field.Piece;
import parindex.app.kit.web.Frame;

/// Two people changed the same thing: both versions side by side with what was there before, to choose from.
///
/// @param frame    around it
/// @param sentence what happened
/// @param name     short name of the set
/// @param url      address of the draft
/// @param back     address to leave to, keeping theirs
/// @param action   where the choice is sent
/// @param version  the version it was made against
/// @param kept     what was typed, carried along
/// @param theirs   who made the other version
/// @param facets   what differs
public record ConflictPage(
        Frame frame,
        String sentence,
        String name,
        String url,
        String back,
        String action,
        int version,
        List<Piece.Kept> kept,
        String theirs,
        List<Facet> facets) {
    public ConflictPage {
        kept = List.copyOf(kept);
        facets = List.copyOf(facets);
    }

    /// Something that differs.
    ///
    /// @param mineOnly   the other person left it alone
    /// @param theirsOnly I left it alone
    public record Facet(
            String word,
            String label,
            String original,
            String mine,
            String theirs,
            boolean mineOnly,
            boolean theirsOnly) {}
}
