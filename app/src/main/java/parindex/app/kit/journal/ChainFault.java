package parindex.app.kit.journal;

import parindex.core.language.Text;

/// Where the chain of the journal does not hold.
///
/// @param kind  how
/// @param first the first line concerned
/// @param last  the last one
public record ChainFault(Kind kind, long first, long last) {
    /// The ways a chain can break.
    public enum Kind {
        /// Lines are not there, though later ones are.
        MISSING,
        /// A line stands twice, or before its place.
        REPEATED,
        /// A line has other content than its hash was made of.
        CHANGED,
        /// A line names another line before it than the one that is there.
        UNLINKED,
        /// Lines are missing at the end.
        CUT,
        /// There are lines beyond the end, or the last line is another one.
        ADDED
    }

    /// The fault as a sentence that names the lines.
    public Text said() {
        return JournalWording.of(this);
    }
}
