package parindex.app.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import parindex.app.kit.web.typed.TypedDay;
import parindex.app.unit.UnitActions.Planned;
import parindex.core.language.Fold;
import parindex.formats.FileFault;
import parindex.formats.handed.Handed;
import parindex.formats.sheet.HeadedTable;
import parindex.formats.sheet.HeadedTable.Column;
import parindex.formats.sheet.HeadedTable.Row;
import parindex.formats.tree.Faults;

/// A list of units from a file, tried out against the register: what would be added, what is there already, what is
/// wrong and where. Nothing is written.
public final class UnitTable {
    static final List<Column> COLUMNS = List.of(
            Column.needed("name", "ten don vi", "don vi", "ten", "name", "unit"),
            Column.needed("kind", "loai", "cap", "loai don vi", "kind"),
            Column.optional("parent", "cap tren", "don vi cap tren", "thuoc", "parent"),
            Column.optional("code", "ma", "ma don vi", "code"),
            Column.optional("from", "tu ngay", "ngay bat dau", "from"));

    private final UnitRules rules;
    private final Optional<KnownUnit> under;
    private final LocalDate today;
    private final Faults faults;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, UUID> fresh = new HashMap<>();
    private final Map<UUID, NewUnit> freshUnits = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private UnitTable(UnitRules rules, Optional<KnownUnit> under, LocalDate today, Faults faults) {
        this.rules = rules;
        this.under = under;
        this.today = today;
        this.faults = faults;
    }

    /// One row and what would come of it.
    ///
    /// @param parent name of the unit above, or empty
    /// @param known  it is in the register already and left alone
    public record Line(Planned planned, String parent, boolean known) {}

    /// A file, tried out.
    public record Tried(List<Line> lines, List<FileFault> faults) {
        public List<Planned> added() {
            return lines.stream()
                    .filter(line -> !line.known())
                    .map(Line::planned)
                    .toList();
        }
    }

    /// What a file would do.
    ///
    /// @param under the unit below which rows stand that name none above
    static Tried read(String file, Handed content, UnitRules rules, Optional<KnownUnit> under, LocalDate today) {
        var faults = new Faults(file);
        var table = new UnitTable(rules, under, today, faults);
        HeadedTable.read(content, COLUMNS, faults).forEach(table::row);
        return new Tried(List.copyOf(table.lines), faults.list());
    }

    private void row(Row row) {
        var kind = KindWord.of(row.at("kind"));
        if (kind.isEmpty()) {
            faults.add(row.placeOf("kind"), UnitWording.noKind(row.at("kind")));
        }
        var from = row.at("from").isEmpty() ? Optional.<LocalDate>empty() : TypedDay.of(row.at("from"));
        if (from.isEmpty() && !row.at("from").isEmpty()) {
            faults.add(row.placeOf("from"), UnitWording.noDay(row.at("from")));
        }
        var parent = parent(row);
        if (kind.isPresent() && parent.isPresent()) {
            var unit = new NewUnit(row.at("name"), kind.get(), parent.get(), row.at("code"), from, false);
            check(row, unit);
        }
    }

    private void check(Row row, NewUnit unit) {
        var id = UUID.randomUUID();
        var known = rules.isKnown(unit);
        if (!seen.add(unit.parent() + " " + Fold.plain(unit.name()))) {
            faults.add(row.placeOf("name"), UnitWording.twice(unit.name()));
        }
        if (!known) {
            refusal(unit).ifPresent(said -> faults.add(row.placeOf("name"), said));
            fresh.put(Fold.plain(unit.name()), id);
            freshUnits.put(id, unit);
        }
        var above = unit.parent().map(this::name).orElse("");
        lines.add(new Line(new Planned(id, unit), above, known));
    }

    private Optional<parindex.core.language.Text> refusal(NewUnit unit) {
        var above = unit.parent().map(freshUnits::get);
        if (above.isEmpty()) {
            return rules.addition(unit);
        }
        if (unit.name().isBlank()) {
            return Optional.of(UnitWording.noName());
        }
        return KindWord.fits(unit.kind(), above.get().kind())
                ? Optional.empty()
                : Optional.of(UnitWording.wrongPlace(unit.kind(), above.get().kind()));
    }

    private String name(UUID id) {
        return Optional.ofNullable(freshUnits.get(id))
                .map(NewUnit::name)
                .orElseGet(() -> rules.tree().name(id));
    }

    /// The unit above, which may be one of the rows before; nothing at all when it cannot be found.
    private Optional<Optional<UUID>> parent(Row row) {
        var typed = row.at("parent");
        if (typed.isEmpty()) {
            return Optional.of(under.map(KnownUnit::id));
        }
        var here = fresh.get(Fold.plain(typed));
        if (here != null) {
            return Optional.of(Optional.of(here));
        }
        var found = rules.tree().called(typed, today);
        if (found.size() != 1) {
            faults.add(
                    row.placeOf("parent"),
                    found.isEmpty() ? UnitWording.noParent(typed) : UnitWording.manyParents(typed));
            return Optional.empty();
        }
        return Optional.of(Optional.of(found.getFirst().id()));
    }
}
