package parindex.core.publication;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import parindex.core.assessment.SheetEntries;
import parindex.core.criteria.CriteriaSet;

/// A published result: everything that points, sums, places and bands follow from, and nothing that follows from it.
/// Whatever order its parts are given in, it is the same value. A leaf without a rule is one that somebody judges.
///
/// @param heading round, version, decision
/// @param sets    the frozen set of each kind of unit
/// @param units   in the order of their codes
public record Publication(Heading heading, SortedMap<String, CriteriaSet> sets, List<UnitRecord> units) {
    public Publication {
        var open = new TreeMap<>(sets);
        open.replaceAll((kind, set) -> SheetEntries.enterable(set));
        sets = Collections.unmodifiableSortedMap(open);
        units = units.stream()
                .sorted(Comparator.comparing(record -> record.unit().code()))
                .toList();
        var codes = new HashSet<String>();
        for (var record : units) {
            if (!codes.add(record.unit().code())
                    || !sets.containsKey(record.unit().kind())) {
                throw new IllegalArgumentException("a unit stands once, and its kind has a set: "
                        + record.unit().code());
            }
        }
    }

    public static Publication of(Heading heading, Map<String, CriteriaSet> sets, List<UnitRecord> units) {
        return new Publication(heading, new TreeMap<>(sets), units);
    }

    /// The set that a unit was assessed by.
    public CriteriaSet set(UnitRecord record) {
        return Optional.ofNullable(sets.get(record.unit().kind())).orElseThrow();
    }

    /// The units of one kind.
    public List<UnitRecord> units(String kind) {
        return units.stream()
                .filter(record -> record.unit().kind().equals(kind))
                .toList();
    }

    public Optional<UnitRecord> unit(String code) {
        return units.stream()
                .filter(record -> record.unit().code().equals(code))
                .findFirst();
    }
}
