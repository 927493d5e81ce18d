package parindex.app.unit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.kit.storage.Journal;
import parindex.core.language.Fold;
import parindex.core.language.Text;

/// What happens to units: each method is one deed, one transaction, one line in the journal. Whether the person may,
/// and whether what he asks for makes sense, the caller found out ([UnitRules]).
@Component
public class UnitActions {
    private final UnitStore units;
    private final Journal journal;

    UnitActions(UnitStore units, Journal journal) {
        this.units = units;
        this.journal = journal;
    }

    /// Adds a unit.
    @Transactional
    public KnownUnit add(UUID person, NewUnit unit) {
        var id = UUID.randomUUID();
        var slug = insert(id, unit);
        journal.write(person, "unit-added", slug, unit.name());
        return units.find(id).orElseThrow();
    }

    /// Adds many units at once, those above before those below.
    @Transactional
    public void addAll(UUID person, List<Planned> planned, String source) {
        planned.forEach(one -> insert(one.id(), one.unit()));
        journal.write(person, "units-imported", source, String.valueOf(planned.size()));
    }

    /// A unit to be added, under a number of its own, so that others can stand below it.
    public record Planned(UUID id, NewUnit unit) {}

    private String insert(UUID id, NewUnit unit) {
        var slug = slug(unit);
        units.add(id, slug, unit);
        return slug;
    }

    /// An address of its own: departments of many provinces have one name, so the unit above stands before it.
    private String slug(NewUnit unit) {
        var above = unit.parent()
                .flatMap(units::find)
                .map(parent -> parent.slug() + "-")
                .orElse("");
        var wanted = above + Fold.slug(unit.name());
        var free = wanted;
        for (int at = 2; units.find(free).isPresent(); at++) {
            free = wanted + "-" + at;
        }
        return free;
    }

    /// Gives a unit another name and code; its address stays.
    ///
    /// @return why not
    @Transactional
    public Optional<Text> rename(UUID person, KnownUnit unit, String name, String code) {
        if (!units.rename(unit, name, code)) {
            return Optional.of(UnitWording.changedMeanwhile());
        }
        journal.write(person, "unit-renamed", unit.slug(), unit.name() + " → " + name);
        return Optional.empty();
    }

    /// Puts a unit, and all below it with it, under another one.
    @Transactional
    public void move(UUID person, KnownUnit unit, KnownUnit parent) {
        units.move(unit.id(), parent.id());
        journal.write(person, "unit-moved", unit.slug(), parent.slug());
    }

    /// The last day of a unit, and who follows it from the day after.
    ///
    /// @param last last day
    /// @param act  the legal act, or empty
    public record End(LocalDate last, List<KnownUnit> successors, String act) {
        public End {
            successors = List.copyOf(new HashSet<>(successors));
        }
    }

    /// Ends a unit and all below it. What was done there stays; nothing new can be begun with it.
    @Transactional
    public void end(UUID person, KnownUnit unit, End end) {
        units.end(unit.id(), end.last());
        end.successors()
                .forEach(successor ->
                        units.follow(unit.id(), successor.id(), end.last().plusDays(1), end.act()));
        var names = end.successors().stream().map(KnownUnit::slug).sorted().toList();
        journal.write(person, "unit-ended", unit.slug(), end.last() + " " + String.join(", ", names));
    }
}
