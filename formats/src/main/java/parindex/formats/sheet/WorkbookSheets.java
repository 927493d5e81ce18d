package parindex.formats.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import parindex.formats.packed.PackedFile;
import parindex.formats.sheet.FilledSheet.Line;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Place;

/// Reads a workbook that a person filled in. What it hides, joins or computes is refused cell by cell, so that nobody
/// imports what nobody saw.
public final class WorkbookSheets {
    private final Faults faults;

    private WorkbookSheets(Faults faults) {
        this.faults = faults;
    }

    /// The sheets in their order, or nothing and the reasons among the faults.
    public static Optional<List<FilledSheet>> read(byte[] bytes, Faults faults) {
        var packed = new PackedFile(bytes);
        return isWorkbook(packed, faults) && SheetStructure.isPlain(packed, faults)
                ? new WorkbookSheets(faults).sheets(bytes)
                : Optional.empty();
    }

    private static boolean isWorkbook(PackedFile packed, Faults faults) {
        if (!packed.isPacked()) {
            faults.unreadable(Place.WHOLE, SheetWording.noWorkbook());
            return false;
        }
        return switch (packed.soundness()) {
            case BROKEN -> {
                faults.unreadable(Place.WHOLE, SheetWording.broken());
                yield false;
            }
            case BOMB -> {
                faults.unreadable(Place.WHOLE, SheetWording.bomb());
                yield false;
            }
            case SOUND -> true;
        };
    }

    private Optional<List<FilledSheet>> sheets(byte[] bytes) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            var sheets = new ArrayList<FilledSheet>();
            for (var sheet : workbook.getSheets().toList()) {
                sheets.add(sheet(sheet));
            }
            return Optional.of(List.copyOf(sheets));
        } catch (IOException | RuntimeException e) { // whatever the library stumbles over, the file is to blame
            faults.unreadable(Place.WHOLE, SheetWording.broken());
            return Optional.empty();
        }
    }

    private FilledSheet sheet(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            return new FilledSheet(
                    sheet.getName(),
                    rows.map(row -> new Line(row.getRowNum(), cells(sheet.getName(), row)))
                            .filter(line -> !line.cells().isEmpty())
                            .toList());
        }
    }

    private List<TypedCell> cells(String sheet, Row row) {
        return row.stream()
                .filter(cell -> cell != null)
                .flatMap(cell -> cell(new Place.Cell(sheet, row.getRowNum(), cell.getColumnIndex() + 1), cell).stream())
                .toList();
    }

    private Optional<TypedCell> cell(Place.Cell place, Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> Optional.empty();
            case STRING -> text(place, cell.getText());
            case NUMBER -> Optional.of(CellNumber.of(place, cell));
            case BOOLEAN -> Optional.of(new TypedCell(place, String.valueOf(cell.asBoolean()), TypedCell.Form.TRUTH));
            case FORMULA, ERROR -> {
                faults.add(place, SheetWording.error());
                yield Optional.empty();
            }
        };
    }

    private static Optional<TypedCell> text(Place.Cell place, String held) {
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(new TypedCell(place, CellText.decoded(held), TypedCell.Form.TEXT));
    }
}
