package parindex.formats.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import parindex.formats.markup.Markup;

/// An OpenDocument spreadsheet as tables, a sheet each: what its cells showed when it was saved. Nothing is computed
/// anew; cells and rows that a file repeats are repeated as far as a page holds them.
final class OdsMarkup implements PackedXml {
    private static final int SHEETS = 20;
    private static final int ROWS = 500;
    private static final int COLUMNS = 60;
    private static final int CELL = 2_000;

    private final Markup out = new Markup();
    private final List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int sheets;
    private int rows;
    private int rowTimes;
    private int cellTimes;
    private boolean inCell;
    private int hidden;
    private int written;

    private OdsMarkup() {}

    static String of(Path file) throws IOException {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            var markup = new OdsMarkup();
            PackedXml.read(zip, OdtMarkup.PART, markup);
            return markup.out.toString();
        }
    }

    @Override
    public void start(XMLStreamReader reader) {
        var name = reader.getLocalName();
        if (hidden > 0 || OdtMarkup.HIDDEN.contains(name)) {
            hidden++;
            return;
        }
        switch (name) {
            case "table" -> sheet(title(reader));
            case "table-row" -> rowTimes = PackedXml.number(reader, "number-rows-repeated", ROWS);
            case "table-cell", "covered-table-cell" -> {
                cellTimes = PackedXml.number(reader, "number-columns-repeated", COLUMNS);
                inCell = true;
            }
            case "p" -> text(cell.isEmpty() ? "" : "\n");
            default -> {} // everything else only dresses the text
        }
    }

    private static @Nullable String title(XMLStreamReader reader) {
        for (var at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals("name")) {
                return reader.getAttributeValue(at);
            }
        }
        return null;
    }

    private void sheet(@Nullable String title) {
        sheets++;
        rows = 0;
        if (sheets <= SHEETS) {
            out.element("h2", title == null ? String.valueOf(sheets) : title).open("table");
        }
    }

    @Override
    public void text(String text) {
        if (inCell && hidden == 0 && cell.length() < CELL) {
            cell.append(text);
        }
    }

    @Override
    public void end(String name) {
        if (hidden > 0) {
            hidden--;
            return;
        }
        switch (name) {
            case "table-cell", "covered-table-cell" -> cell();
            case "table-row" -> row();
            case "table" -> {
                if (sheets <= SHEETS) {
                    out.close("table");
                }
            }
            default -> {}
        }
    }

    private void cell() {
        var text = cell.length() > CELL ? cell.substring(0, CELL) + "…" : cell.toString();
        for (var at = 0; at < cellTimes && row.size() < COLUMNS; at++) {
            row.add(text.strip());
        }
        cell.setLength(0);
        inCell = false;
    }

    /// Empty rows count, so that the others keep their numbers; they are not shown.
    private void row() {
        var last = row.size();
        while (last > 0 && row.get(last - 1).isEmpty()) {
            last--;
        }
        for (var at = 0; at < rowTimes && last > 0 && isRoom(); at++) {
            rows++;
            show(row.subList(0, last));
        }
        rows += last == 0 ? rowTimes : 0;
        row.clear();
    }

    private boolean isRoom() {
        return sheets <= SHEETS && rows < ROWS && written < PreviewPage.LONGEST;
    }

    private void show(List<String> cells) {
        out.open("tr").element("th", String.valueOf(rows));
        for (var text : cells) {
            out.element("td", text);
            written += text.length();
        }
        out.close("tr");
    }
}
