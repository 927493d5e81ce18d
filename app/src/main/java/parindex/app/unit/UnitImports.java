package parindex.app.unit;

import java.util.Optional;
import org.springframework.stereotype.Component;
import parindex.app.intake.Reading;
import parindex.app.kit.web.Visit;
import parindex.app.unit.UnitTable.Tried;

/// Units from a file, for pages and programs alike: tried out, then written as a whole.
@Component
public class UnitImports {
    private final Units units;
    private final UnitDeeds deeds;
    private final UnitActions actions;
    private final Reading reading;

    UnitImports(Units units, UnitDeeds deeds, UnitActions actions, Reading reading) {
        this.units = units;
        this.deeds = deeds;
        this.actions = actions;
        this.reading = reading;
    }

    /// What a file would do.
    ///
    /// @param parent address of the unit under which stand those that name none, or empty
    public Tried tried(Visit visit, String file, byte[] bytes, String parent) {
        var rules = new UnitRules(visit.signedIn(), units.tree());
        var under = parent.isEmpty() ? Optional.<KnownUnit>empty() : Optional.of(deeds.kept(visit, parent));
        var today = units.today();
        return UnitTable.read(file, reading.list(file, bytes), rules, under, today);
    }

    /// Adds every unit of a file without faults.
    public void add(Visit visit, String file, Tried tried) {
        actions.addAll(visit.signedIn().id(), tried.added(), file);
    }
}
