package parindex.core.unit;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.core.unit.NameAliases.Names;

/// The assessed units through time: who exists on a day, under which names, and who followed whom (F-08, U-04).
public final class Register {
    public static final Register NONE = new Register(List.of(), List.of(), List.of());
    private final List<Unit> units;
    private final List<Succession> successions;
    private final NameAliases aliases;
    private final Map<String, List<Unit>> byKey;

    private Register(List<Unit> units, List<Succession> successions, List<Names> aliases) {
        this.units = List.copyOf(units);
        this.successions = List.copyOf(successions);
        this.aliases = new NameAliases(aliases);
        this.byKey = units.stream().collect(groupingBy(unit -> key(unit.name())));
    }

    /// Units and what became of them. A unit ends on the day before a succession takes it up.
    ///
    /// @param first       the units at the beginning
    /// @param successions in any order
    /// @param aliases     other names of units
    public static Register of(List<Unit> first, List<Succession> successions, List<Names> aliases) {
        var units = new ArrayList<>(first);
        var inOrder = successions.stream()
                .sorted(Comparator.comparing(Succession::date))
                .toList();
        for (var succession : inOrder) {
            units.replaceAll(unit -> ended(unit, succession));
            units.add(begun(succession));
        }
        return new Register(units, inOrder, aliases);
    }

    private static Unit ended(Unit unit, Succession succession) {
        var last = succession.date().minusDays(1);
        return succession.from().contains(unit.name())
                        && unit.validity().includes(last)
                        && unit.validity().until().isEmpty()
                ? unit.until(last, succession.into().name())
                : unit;
    }

    private static Unit begun(Succession succession) {
        var into = succession.into();
        return new Unit(
                into.code(),
                into.name(),
                into.officialName(),
                into.kind(),
                into.region(),
                new Validity(Optional.of(succession.date()), Optional.empty()),
                succession.from(),
                Optional.empty());
    }

    /// Every unit of every time.
    public List<Unit> units() {
        return units;
    }

    /// Everything that happened, by day.
    public List<Succession> successions() {
        return successions;
    }

    /// The units that exist on a day.
    public List<Unit> on(LocalDate day) {
        return units.stream().filter(unit -> unit.validity().includes(day)).toList();
    }

    /// The units that an assessment of this year is about: those that exist on its last day.
    public List<Unit> in(int year) {
        return on(LocalDate.of(year, 12, 31));
    }

    /// The unit of a name on a day, whatever form the name has: without accents, with "Tỉnh" or "TP.", an old spelling.
    public Optional<Unit> find(String name, LocalDate day) {
        return named(name).stream()
                .filter(unit -> unit.validity().includes(day))
                .findFirst();
    }

    /// The unit of a name in an assessment year.
    public Optional<Unit> find(String name, int year) {
        return find(name, LocalDate.of(year, 12, 31));
    }

    /// Every unit that ever bore a name, oldest first.
    public List<Unit> named(String name) {
        return byKey.getOrDefault(key(name), List.of());
    }

    /// The units that a unit was directly made from.
    public List<Unit> predecessors(Unit unit) {
        return unit.validity().from().stream()
                .flatMap(from -> on(from.minusDays(1)).stream())
                .filter(older -> unit.predecessors().contains(older.name()))
                .toList();
    }

    /// The unit that directly took up another, nothing while it lasts.
    public Optional<Unit> successor(Unit unit) {
        return unit.validity().until().flatMap(last -> unit.successor().flatMap(name -> find(name, last.plusDays(1))));
    }

    private String key(String name) {
        return Unit.key(aliases.canonical(Unit.key(name)));
    }
}
