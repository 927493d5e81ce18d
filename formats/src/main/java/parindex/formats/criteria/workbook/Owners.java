package parindex.formats.criteria.workbook;

import java.util.Map;
import java.util.Optional;
import parindex.formats.criteria.workbook.SheetRows.Row;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Node.Word;

/// What a row belongs to, by the name in its column `of`.
///
/// @param row    the row
/// @param name   the name, nothing where none was written
/// @param faults where to say what is wrong with it
record Owners(Row row, Optional<Word> name, Faults faults) {
    static Owners of(Row row, CellReader reader, Faults faults) {
        return new Owners(row, row.word(reader, "of"), faults);
    }

    /// The owner among those of a sheet, or nothing and the reason among the faults.
    <T> Optional<T> in(Map<String, T> owners, SetSheet sheet) {
        if (name.isEmpty()) {
            faults.add(row.place(), SetSheetWording.ownerMissing());
            return Optional.empty();
        }
        var owner = Optional.ofNullable(owners.get(name.get().text()));
        if (owner.isEmpty()) {
            faults.add(name.get().place(), SetSheetWording.noOwner(name.get().text(), sheet.title()));
        }
        return owner;
    }
}
