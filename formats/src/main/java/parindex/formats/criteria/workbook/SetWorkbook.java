package parindex.formats.criteria.workbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.language.Fold;
import parindex.formats.sheet.FilledSheet;
import parindex.formats.sheet.WorkbookSheets;
import parindex.formats.tree.Block;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Place;

/// Reads the workbook of a set into the tree of a set; every fault names its sheet and cell.
public final class SetWorkbook {
    private SetWorkbook() {}

    /// The tree that the bytes of a workbook hold, or nothing and the reasons among the faults.
    public static Optional<Block> read(byte[] bytes, Faults faults) {
        return WorkbookSheets.read(bytes, faults)
                .map(sheets -> Block.of(SetAssembly.of(rows(sheets, faults), faults), faults));
    }

    private static Map<SetSheet, SheetRows> rows(List<FilledSheet> sheets, Faults faults) {
        var rows = new EnumMap<SetSheet, SheetRows>(SetSheet.class);
        for (var sheet : sheets) {
            var form = of(sheet.name());
            if (form.isEmpty()) {
                faults.add(new Place.Cell(sheet.name(), 1, 1), SetSheetWording.unknownSheet(titles()));
            }
            form.filter(SetSheet::isPart).ifPresent(part -> rows.put(part, SheetRows.of(sheet, part, faults)));
        }
        Stream.of(SetSheet.values())
                .filter(SetSheet::isPart)
                .filter(part -> !rows.containsKey(part))
                .forEach(part -> faults.add(Place.WHOLE, SetSheetWording.missingSheet(part.title())));
        return rows;
    }

    private static Optional<SetSheet> of(String name) {
        return Stream.of(SetSheet.values())
                .filter(sheet -> Fold.plain(sheet.title()).equals(Fold.plain(name)))
                .findFirst();
    }

    private static List<String> titles() {
        return Stream.of(SetSheet.values()).map(SetSheet::title).toList();
    }
}
