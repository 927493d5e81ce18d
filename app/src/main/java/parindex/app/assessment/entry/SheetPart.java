package parindex.app.assessment.entry;

import java.time.Instant;
import java.util.Optional;
import parindex.core.assessment.workflow.PartStage;

/// What one agency contributes to a sheet, and how far it is.
///
/// @param agency   who contributes
/// @param stage    how far
/// @param version  counts changes
/// @param by       who took it to that stage
/// @param at       when
/// @param returned why the head gave it back, or empty
public record SheetPart(
        SheetHead.Unit agency,
        PartStage stage,
        int version,
        Optional<String> by,
        Optional<Instant> at,
        String returned) {}
