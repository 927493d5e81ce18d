package parindex.app.assessment.entry.workbook;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.formats.FileFault;
import parindex.formats.handed.Handed;
import parindex.formats.sheet.FilledSheet;
import parindex.formats.sheet.TypedCell;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Place;

/// What stands in a workbook that somebody filled in: cells by item and field, each with its place.
///
/// @param leaves cells by the code of their item
/// @param faults what cannot be read at all
record SheetFile(Map<String, Leaf> leaves, List<FileFault> faults) {
    /// The cells of one item.
    ///
    /// @param values      by the names of fields
    /// @param explanation the explanation, nothing where the file has no cell for it
    record Leaf(Map<String, Given> values, Optional<Given> explanation, Place.Cell place) {}

    /// A cell.
    ///
    /// @param text  what stands there, a number with a point
    /// @param isNumber whether it was typed as a number
    record Given(Place.Cell place, String text, boolean isNumber) {}

    static SheetFile read(String name, Handed file) {
        var faults = new Faults(name);
        faults.addAll(file.faults());
        var leaves = new LinkedHashMap<String, Leaf>();
        var found = file.sheets().stream()
                .filter(sheet -> !sheet.lines().isEmpty()
                        && heads(sheet).keySet().containsAll(List.of(Layout.CODE, Layout.VALUE)))
                .findFirst();
        found.ifPresentOrElse(sheet -> new Lines(sheet.name(), heads(sheet), leaves).read(sheet), () -> {
            if (faults.isEmpty()) {
                faults.unreadable(Place.WHOLE, WorkbookWording.noSheet());
            }
        });
        return new SheetFile(leaves, faults.list());
    }

    private static Map<Layout, Integer> heads(FilledSheet sheet) {
        var heads = new EnumMap<Layout, Integer>(Layout.class);
        sheet.lines()
                .getFirst()
                .cells()
                .forEach(cell -> Layout.of(cell.text())
                        .ifPresent(
                                column -> heads.putIfAbsent(column, cell.place().column())));
        return heads;
    }

    /// The lines below the head.
    private record Lines(String name, Map<Layout, Integer> heads, Map<String, Leaf> leaves) {
        void read(FilledSheet sheet) {
            sheet.lines().stream().skip(1).forEach(this::line);
        }

        private void line(FilledSheet.Line line) {
            var code = text(line, Layout.CODE);
            if (code.isEmpty()) {
                return;
            }
            var leaf = leaves.computeIfAbsent(
                    code, at -> new Leaf(new LinkedHashMap<>(), Optional.empty(), place(line, Layout.CODE)));
            leaf.values().put(text(line, Layout.FIELD), given(line, Layout.VALUE));
            if (leaf.explanation().isEmpty() && heads.containsKey(Layout.EXPLANATION)) {
                leaves.put(code, new Leaf(leaf.values(), Optional.of(given(line, Layout.EXPLANATION)), leaf.place()));
            }
        }

        private String text(FilledSheet.Line line, Layout column) {
            return cell(line, column).map(cell -> cell.text().strip()).orElse("");
        }

        private Given given(FilledSheet.Line line, Layout column) {
            return cell(line, column)
                    .map(cell -> new Given(cell.place(), cell.text(), cell.form() == TypedCell.Form.NUMBER))
                    .orElseGet(() -> new Given(place(line, column), "", false));
        }

        private Optional<TypedCell> cell(FilledSheet.Line line, Layout column) {
            return Optional.ofNullable(heads.get(column)).flatMap(line::at);
        }

        private Place.Cell place(FilledSheet.Line line, Layout column) {
            return new Place.Cell(name, line.number(), heads.getOrDefault(column, 1));
        }
    }
}
