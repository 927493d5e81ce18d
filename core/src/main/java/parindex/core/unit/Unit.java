package parindex.core.unit;

import java.util.List;
import java.util.Optional;
import parindex.core.language.Fold;

/// An assessed unit (đơn vị được đánh giá).
///
/// @param code         official code
/// @param name         short name ("Hà Nội")
/// @param officialName full name ("Thành phố Hà Nội")
/// @param kind         what it is
/// @param region       economic region, where the register knows it
/// @param validity     since when and until when
/// @param predecessors names of the units it was made from, itself included where it kept its name
/// @param successor    name of the unit it became part of, nothing while it lasts
public record Unit(
        String code,
        String name,
        String officialName,
        UnitKind kind,
        Optional<String> region,
        Validity validity,
        List<String> predecessors,
        Optional<String> successor) {
    public Unit {
        predecessors = List.copyOf(predecessors);
    }

    /// The name as a part of an address.
    public String slug() {
        return Fold.slug(name);
    }
}
