package parindex.formats.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import parindex.core.intake.Place;
import parindex.core.intake.PrintedReport;
import parindex.core.intake.PrintedReport.Row;
import parindex.core.language.Numerals;
import parindex.formats.BadInput;
import parindex.formats.packed.PackedFile;

/// Excel workbooks (.xlsx): every visible sheet in its order, numbers as the cells hold them. Formulas are read by
/// their last value and never computed.
final class WorkbookReader implements ReportReader {
    @Override
    public boolean reads(ReportFile file) {
        var packed = new PackedFile(file.bytes());
        return packed.isPacked()
                && packed.holds("xl/workbook.xml", file.ending().equals("xlsx")); // damaged: this reader will say so
    }

    @Override
    public PrintedReport read(ReportFile file) {
        check(file);
        var rows = new ArrayList<Row>();
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.bytes()), new ReadingOptions(true, false))) {
            var several = workbook.getSheets().count() > 1;
            for (var sheet : workbook.getSheets().toList()) {
                read(file, sheet, several ? sheet.getName() : "", rows);
            }
        } catch (BadInput known) {
            throw known;
        } catch (IOException | RuntimeException e) { // whatever the library stumbles over, the file is to blame
            throw new BadInput(ReportWording.brokenWorkbook(file.name()), e);
        }
        return new PrintedReport(file.source("xlsx"), false, rows);
    }

    private static void check(ReportFile file) {
        switch (new PackedFile(file.bytes()).soundness()) {
            case SOUND -> {}
            case BROKEN -> throw new BadInput(ReportWording.brokenWorkbook(file.name()));
            case BOMB -> throw new BadInput(ReportWording.bomb(file.name()));
        }
    }

    private static void read(ReportFile file, Sheet sheet, String name, List<Row> rows) throws IOException {
        try (var stream = sheet.openStream()) {
            for (var row : (Iterable<org.dhatim.fastexcel.reader.Row>) stream::iterator) {
                var place = new Place(name, row.getRowNum(), "");
                if (row.getCellCount() > Limits.CELLS || rows.size() > Limits.ROWS) {
                    throw new BadInput(ReportWording.tooMuch(file.name(), place));
                }
                rows.add(new Row(place, cells(row)));
            }
        }
    }

    private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
        var cells = IntStream.range(0, row.getCellCount())
                .mapToObj(i ->
                        row.getOptionalCell(i).flatMap(WorkbookReader::text).orElse(""))
                .toList();
        int used = IntStream.range(0, cells.size())
                        .filter(i -> !cells.get(i).isBlank())
                        .max()
                        .orElse(-1)
                + 1;
        return used == 0 ? List.of("") : cells.subList(0, used);
    }

    // A number formatted as a percentage is printed as one: 0.882 is 88.2%.
    private static Optional<String> text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            var format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
            return Optional.of(
                    format.contains("%")
                            ? Numerals.plain(cell.asNumber().movePointRight(2)) + "%"
                            : Numerals.plain(cell.asNumber()));
        }
        return Optional.ofNullable(cell.getText());
    }
}
