package parindex.app.assessment.group;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parindex.core.language.Fold;
import parindex.core.language.Text;

/// Groups as somebody wants them.
///
/// @param saw    mark of what he had before him
/// @param gap    in percentage points, nothing where that makes no sense
/// @param groups those that have a name or a unit
record Wanted(String saw, Optional<BigDecimal> gap, List<Named> groups) {
    private static final int MOST = 80;
    private static final int DECIMALS = 4;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    Wanted {
        groups = List.copyOf(groups);
    }

    /// A group.
    ///
    /// @param units their addresses
    record Named(String name, Set<String> units) {
        Named {
            name = name.strip();
            units = Set.copyOf(units);
        }

        boolean isBlank() {
            return name.isEmpty() && units.isEmpty();
        }
    }

    /// Why it makes no sense, nothing where it does.
    ///
    /// @param known    addresses of the units of the round
    /// @param reserved words that sets use to exempt items
    Optional<Text> fault(Set<String> known, Set<String> reserved) {
        if (gap.filter(Wanted::isGap).isEmpty()) {
            return Optional.of(GroupWording.noGap());
        }
        var names = new HashSet<String>();
        return groups.stream()
                .flatMap(group -> group(group, names, reserved)
                        .or(() -> group.units().stream()
                                .filter(unit -> !known.contains(unit))
                                .findFirst()
                                .map(GroupWording::unknown))
                        .stream())
                .findFirst();
    }

    private static boolean isGap(BigDecimal some) {
        return some.signum() >= 0
                && some.compareTo(ALL) <= 0
                && some.stripTrailingZeros().scale() <= DECIMALS;
    }

    private static Optional<Text> group(Named group, Set<String> names, Set<String> reserved) {
        var name = group.name();
        if (name.isEmpty()) {
            return Optional.of(GroupWording.noName());
        }
        if (name.length() > MOST) {
            return Optional.of(GroupWording.longName(MOST));
        }
        if (!names.add(Fold.plain(name))) {
            return Optional.of(GroupWording.twice(name));
        }
        if (group.units().isEmpty()) {
            return Optional.of(GroupWording.nobody(name));
        }
        return reserved.stream().anyMatch(word -> Fold.plain(word).equals(Fold.plain(name)))
                ? Optional.of(GroupWording.ofTheSet(name))
                : Optional.empty();
    }

    /// The gap as a share.
    BigDecimal share() {
        return gap.orElseThrow().movePointLeft(2);
    }
}
