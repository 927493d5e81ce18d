package parindex.app.criteria.draft;

import parindex.core.language.Text;

/// What a change did, as sentences.
final class Differences {
    private Differences() {}

    /// @param item code of the item that was edited, empty for the set as a whole
    static Text said(DraftDocument before, DraftDocument after, String item) {
        return new Text(item, item + before.set().id() + after.set().id());
    }
}
