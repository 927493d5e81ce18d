package parindex.app.assessment;

import java.util.UUID;

/// Which sheet: one unit in one round.
public record SheetKey(UUID round, UUID unit) {}
