package parindex.core.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parindex.core.language.Fold;

/// An assessed unit (đơn vị được đánh giá).
///
/// @param code         official code
/// @param name         short name ("Thử")
/// @param officialName full name ("Tỉnh Thử")
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
    private static final Pattern RANK = Pattern.compile("^(tinh|thanh-pho|tp|t-p)-");

    public Unit {
        predecessors = List.copyOf(predecessors);
    }

    /// This unit with its end.
    ///
    /// @param last      last day on which it exists
    /// @param successor name of the unit it becomes part of
    Unit until(LocalDate last, String successor) {
        var ended = new Validity(validity.from(), Optional.of(last));
        return new Unit(code, name, officialName, kind, region, ended, predecessors, Optional.of(successor));
    }

    /// What is left of a name when accents, case, punctuation and the rank before it ("Tỉnh", "Thành phố", "TP.") are
    /// taken away: two names with the same key mean the same unit.
    public static String key(String name) {
        return RANK.matcher(Fold.slug(name)).replaceFirst("");
    }

    /// The name as a part of an address.
    public String slug() {
        return Fold.slug(name);
    }
}
