package parindex.app.work.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A notice for everybody whose duties lie at, below or above a unit.
///
/// @param id     its number
/// @param unit   for whose part of the tree
/// @param title  its title
/// @param body   its words
/// @param paper  the file that comes with it
/// @param poster who posted it
/// @param at     when
/// @param unread the person who asks has not opened it
/// @param mine   he may take it down
record Notice(
        UUID id,
        String unit,
        String title,
        String body,
        Optional<Paper> paper,
        String poster,
        Instant at,
        boolean unread,
        boolean mine) {
    /// A file.
    ///
    /// @param sha256 of its bytes; the file store has them
    /// @param file   its name as shown
    record Paper(String sha256, String file) {}
}
