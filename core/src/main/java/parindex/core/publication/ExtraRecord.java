package parindex.core.publication;

import java.util.List;
import parindex.core.points.figure.Facts;

/// A bonus or penalty that was reported and accepted.
///
/// @param name   its name in the set
/// @param facts  how many cases
/// @param role   who settled it: `appraiser`, `council`, or `rule` for what the figures alone give
/// @param proofs verification documents, in order
public record ExtraRecord(String name, Facts facts, String role, List<Proof> proofs) {
    public ExtraRecord {
        proofs = proofs.stream().distinct().sorted().toList();
    }
}
