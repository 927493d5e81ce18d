package parindex.app.assessment.entry;

import java.time.Instant;
import java.util.Optional;

/// What is known of a cell beside what it holds.
///
/// @param documents how many documents prove it
/// @param remarks   how many remarks stand on it
/// @param by        who changed it last, nothing where nobody did
/// @param at        when
public record CellFacts(int documents, int remarks, Optional<String> by, Optional<Instant> at) {}
