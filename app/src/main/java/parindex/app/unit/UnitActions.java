package parindex.app.unit;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.kit.storage.Journal;
import parindex.core.language.Fold;

/// What happens to units: each method is one deed, one transaction, one line in the journal.
@Component
public class UnitActions {
    private final UnitStore units;
    private final Journal journal;

    UnitActions(UnitStore units, Journal journal) {
        this.units = units;
        this.journal = journal;
    }

    /// Adds a unit. Whether the person may, the caller asked.
    @Transactional
    public KnownUnit add(UUID person, NewUnit unit) {
        var id = UUID.randomUUID();
        var slug = slug(unit);
        units.add(id, slug, unit);
        journal.write(person, "unit-added", slug, unit.name());
        return units.find(id).orElseThrow();
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
}
