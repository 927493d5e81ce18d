package parindex.app.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import parindex.core.language.Fold;

/// All units, to be looked up by number, address, code or name.
public final class UnitTree {
    private final List<KnownUnit> all;
    private final Map<UUID, KnownUnit> byId = new HashMap<>();
    private final Map<Optional<UUID>, List<KnownUnit>> below;

    UnitTree(List<KnownUnit> all) {
        this.all = List.copyOf(all);
        all.forEach(unit -> byId.put(unit.id(), unit));
        below = all.stream().collect(Collectors.groupingBy(KnownUnit::parent));
    }

    public List<KnownUnit> all() {
        return all;
    }

    public Optional<KnownUnit> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The name of a unit, empty when there is none.
    public String name(UUID id) {
        return find(id).map(KnownUnit::name).orElse("");
    }

    /// The units right below one; the topmost where none is given.
    public List<KnownUnit> below(Optional<UUID> unit) {
        return below.getOrDefault(unit, List.of());
    }

    /// A unit and everything below it.
    public List<KnownUnit> from(UUID unit) {
        return all.stream()
                .filter(one -> one.id().equals(unit) || one.ancestors().contains(unit))
                .toList();
    }

    /// The units above one, the topmost first.
    public List<KnownUnit> above(KnownUnit unit) {
        return unit.ancestors().stream().map(byId::get).toList();
    }

    /// Where a unit stands, in words: "Sở Thử, Tỉnh Thử".
    public String placed(KnownUnit unit) {
        var names = new ArrayList<String>();
        names.add(unit.name());
        above(unit).reversed().forEach(above -> names.add(above.name()));
        return String.join(", ", names);
    }

    /// Units whose name, code or address holds these words, with or without accents.
    public List<KnownUnit> search(String words) {
        var plain = Fold.plain(words);
        return all.stream()
                .filter(unit -> Fold.plain(unit.name()).contains(plain)
                        || unit.code().equalsIgnoreCase(words.strip())
                        || unit.slug().contains(Fold.slug(words)))
                .toList();
    }

    /// Units that exist on a day and bear exactly this name, code or address.
    public List<KnownUnit> called(String words, LocalDate day) {
        var plain = Fold.plain(words);
        var living = all.stream().filter(unit -> unit.existsOn(day)).toList();
        var exact = living.stream()
                .filter(unit -> unit.slug().equals(plain)
                        || (!unit.code().isEmpty() && unit.code().equalsIgnoreCase(words.strip())))
                .toList();
        return exact.isEmpty()
                ? living.stream()
                        .filter(unit -> Fold.plain(unit.name()).equals(plain)
                                || Fold.plain(placed(unit)).equals(plain))
                        .toList()
                : exact;
    }
}
