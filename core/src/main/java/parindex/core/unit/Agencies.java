package parindex.core.unit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import parindex.core.unit.NameAliases.Names;

/// All agencies that the register knows.
public final class Agencies {
    public static final Agencies NONE = new Agencies(List.of());
    private final List<Agency> all;
    private final NameAliases names;

    public Agencies(List<Agency> all) {
        this.all = List.copyOf(all);
        this.names = new NameAliases(all.stream()
                .map(agency -> new Names(agency.name(), agency.others()))
                .toList());
    }

    public List<Agency> all() {
        return all;
    }

    /// The table of names, for comparing what reports call them.
    public NameAliases names() {
        return names;
    }

    /// An agency by any of its names.
    public Optional<Agency> find(String name) {
        var canonical = names.canonical(name);
        return all.stream().filter(agency -> agency.name().equals(canonical)).findFirst();
    }

    /// The agency that answers on a day for what an agency once answered for: itself while it lasts, else its
    /// successor.
    public Optional<Agency> on(String name, LocalDate day) {
        var seen = new HashSet<String>();
        var current = find(name);
        while (current.flatMap(Agency::became)
                        .filter(next -> !day.isBefore(next.date()))
                        .isPresent()
                && seen.add(current.orElseThrow().name())) {
            current = current.flatMap(Agency::became).flatMap(next -> find(next.name()));
        }
        return current;
    }
}
