package parindex.app.assessment.choice;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.choice.SheetListStore.Sheet;
import parindex.app.assessment.entry.SheetSets;
import parindex.app.unit.UnitTree;
import parindex.app.unit.Units;

/// Reads what there is to choose from; two statements, and one for each criteria set that was not read before.
@Component
class ChooseReading {
    private final SheetListStore store;
    private final SheetSets sets;
    private final Units units;

    ChooseReading(SheetListStore store, SheetSets sets, Units units) {
        this.store = store;
        this.sets = sets;
        this.units = units;
    }

    /// A sheet with the criteria set it is filled by.
    record Line(Sheet sheet, String set, String title) {}

    /// Everything to choose from.
    record All(List<Line> lines, UnitTree tree) {}

    @Transactional(readOnly = true)
    public All all() {
        return new All(store.all().stream().map(this::line).toList(), units.tree());
    }

    private Line line(Sheet sheet) {
        var set = sets.of(sheet.sha256(), () -> store.document(sheet.sha256()));
        return new Line(sheet, set.id(), set.title());
    }
}
