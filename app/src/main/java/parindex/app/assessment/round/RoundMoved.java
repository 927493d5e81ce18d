package parindex.app.assessment.round;

import java.util.UUID;

/// The dates of an open round were moved for everybody; whoever tells people about it does so in the same transaction.
///
/// @param host  for whose part of the tree
/// @param title in one line, in Vietnamese as everything that is announced
/// @param body  which dates, from when to when, and why
/// @param by    who moved them
public record RoundMoved(UUID host, String title, String body, UUID by) {}
