package parindex.app.assessment.group;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import parindex.app.kit.storage.Sha256;
import parindex.core.points.Share;
import parindex.core.ranking.comparison.Trend;

/// The units of a round, the groups that they stand in, and the gap.
///
/// @param units  all of them, by name
/// @param groups addresses of their units, by name
/// @param gap    share beyond which a change is shown, nothing for the usual one
record Grouping(List<Member> units, SortedMap<String, SortedSet<String>> groups, Optional<BigDecimal> gap) {
    private static final int ENOUGH = 16;

    Grouping {
        units = List.copyOf(units);
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    }

    /// A unit of the round.
    ///
    /// @param above name of the unit above it, empty where there is none
    record Member(UUID id, String slug, String name, String kind, String above) {}

    /// Tells it apart from every other state.
    String mark() {
        var said = groups + " " + gap.map(some -> some.stripTrailingZeros().toPlainString());
        return HexFormat.of().formatHex(Sha256.of(said)).substring(0, ENOUGH);
    }

    /// The gap in percentage points.
    BigDecimal percent() {
        return Trend.percent(gap.map(Share::of).orElse(Trend.USUAL_GAP));
    }

    /// The groups that the register knows: by the unit above, where that tells some units from others.
    SortedMap<String, SortedSet<String>> ofRegister() {
        var above = units.stream()
                .filter(unit -> !unit.above().isEmpty())
                .collect(Collectors.groupingBy(
                        Member::above,
                        TreeMap::new,
                        Collectors.mapping(Member::slug, Collectors.toCollection(TreeSet::new))));
        var found = new TreeMap<String, SortedSet<String>>();
        if (above.size() > 1) {
            above.forEach((name, members) -> found.put(name, members));
        }
        return found;
    }

    /// Whether its units lie in regions by the register, which then need no group.
    boolean isRegional() {
        return units.stream().anyMatch(unit -> unit.kind().equals("PROVINCE"));
    }

    Map<String, Member> bySlug() {
        return units.stream().collect(Collectors.toMap(Member::slug, unit -> unit));
    }
}
