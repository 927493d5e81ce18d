package parindex.formats.register;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import parindex.formats.FileFault;

/// Reads the grid of provinces.
final class TilesReader {
    private static final CSVFormat FORM =
            CSVFormat.Builder.create().setHeader().setSkipHeaderRecord(true).get();

    private TilesReader() {}

    static List<Tile> read(String text) {
        try (var parser = FORM.parse(new StringReader(text))) {
            return parser.stream()
                    .map(row -> new Tile(
                            row.get("unit"),
                            Integer.parseInt(row.get("row")),
                            Integer.parseInt(row.get("column")),
                            row.get("short"),
                            row.get("islands")))
                    .toList();
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw FileFault.refusal(List.of(FileFault.of("tiles.csv", 0, RegisterWording.notATable())));
        }
    }
}
