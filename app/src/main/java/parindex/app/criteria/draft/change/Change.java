package parindex.app.criteria.draft.change;

import java.time.Instant;
import java.util.Optional;
import parindex.core.language.Text;

/// One saved change of a draft.
///
/// @param seq    its number, which is the version of the draft after it
/// @param at     when
/// @param by     who
/// @param deed   what was done, as a stable word
/// @param item   code of the item it was about, empty when it was the set as a whole
/// @param said   what changed, as sentences
/// @param undoes the change that it took back
public record Change(int seq, Instant at, String by, String deed, String item, Text said, Optional<Integer> undoes) {}
