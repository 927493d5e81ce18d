package parindex.app.assessment.appraisal.assigning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.app.assessment.appraisal.assigning.AssigningStore.Sheet;
import parindex.app.assessment.appraisal.assigning.Plan.Change;
import parindex.core.language.Fold;
import parindex.formats.FileFault;
import parindex.formats.handed.Handed;
import parindex.formats.sheet.HeadedTable;
import parindex.formats.sheet.HeadedTable.Column;
import parindex.formats.sheet.HeadedTable.Row;
import parindex.formats.tree.Faults;

/// A list of appraisers from a file, tried out: what would be assigned, and what is wrong where. Nothing is written.
final class AssigningTable {
    private static final List<Column> COLUMNS = List.of(
            Column.needed("person", "nguoi tham dinh", "tai khoan", "ten dang nhap", "appraiser", "account"),
            Column.optional("unit", "don vi", "ten don vi", "unit"),
            Column.optional("item", "muc", "linh vuc", "ma muc", "ma", "item", "area"));

    private final Plan plan;
    private final Faults faults;
    private final List<Line> lines = new ArrayList<>();

    private AssigningTable(Plan plan, Faults faults) {
        this.plan = plan;
        this.faults = faults;
    }

    /// One row, and what would come of it.
    record Line(String person, String unit, String item, Change change) {}

    /// A file, tried out.
    record Tried(List<Line> lines, List<FileFault> faults) {
        List<Change> changes() {
            return lines.stream().map(Line::change).toList();
        }
    }

    static Tried read(String file, Handed content, Plan plan) {
        var faults = new Faults(file);
        var table = new AssigningTable(plan, faults);
        HeadedTable.read(content, COLUMNS, faults).forEach(table::row);
        return new Tried(List.copyOf(table.lines), faults.list());
    }

    private void row(Row row) {
        var person = plan.appraisers().stream()
                .filter(one -> one.account().equals(row.at("person")) || same(one.name(), row.at("person")))
                .toList();
        var unit = plan.sheets().stream()
                .filter(one -> one.slug().equals(row.at("unit")) || same(one.name(), row.at("unit")))
                .findFirst();
        var item = row.at("item");
        if (person.size() != 1) {
            faults.add(row.placeOf("person"), AssigningWording.noAppraiser(row.at("person")));
        } else if (unit.isEmpty() && !row.at("unit").isEmpty()) {
            faults.add(row.placeOf("unit"), AssigningWording.noUnit(row.at("unit")));
        } else if (!item.isEmpty() && !plan.has(item)) {
            faults.add(row.placeOf("item"), AssigningWording.noItem(item));
        } else if (item.isEmpty() && unit.isEmpty()) {
            faults.add(row.placeOf("person"), AssigningWording.nothing());
        } else {
            add(row, person.getFirst(), unit, item);
        }
    }

    private void add(Row row, AssigningStore.Appraiser person, Optional<Sheet> unit, String item) {
        var change = plan.given(person, unit, item);
        if (!change.refused().isEmpty() && unit.isPresent()) {
            faults.add(
                    row.placeOf("unit"),
                    AssigningWording.own(person.name(), unit.get().name()));
        } else {
            lines.add(new Line(person.name(), unit.map(Sheet::name).orElse(""), item, change));
        }
    }

    private static boolean same(String one, String other) {
        return !other.isEmpty() && Fold.plain(one).equals(Fold.plain(other));
    }
}
