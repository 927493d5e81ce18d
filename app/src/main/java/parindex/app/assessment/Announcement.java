package parindex.app.assessment;

import java.util.UUID;

/// Something about a round that everybody in it has to know; whoever tells people does so in the same transaction.
///
/// @param host  for whose part of the tree
/// @param title in one line, in Vietnamese as everything that is announced
/// @param body  what became different, and why
/// @param by    who did it
public record Announcement(UUID host, String title, String body, UUID by) {}
